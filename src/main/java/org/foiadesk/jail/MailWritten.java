package org.foiadesk.jail;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** What Outlook's properties say of a message, where it has no headers of its own. */
record MailWritten(Props props, List<Props> recipients) {

    private static final int KIND = 0x0c15;
    private static final int SENT = 0x0039;
    private static final int DELIVERED = 0x0e06;

    /** What the headers left open. */
    ReadMail filled(ReadMail mail) {
        return new ReadMail(
                mail.headers(),
                mail.messageId().or(() -> id(0x1035)),
                mail.references().isEmpty() ? references() : mail.references(),
                mail.from().isEmpty() ? from() : mail.from(),
                mail.replyTo(),
                mail.to().isEmpty() ? to(1) : mail.to(),
                mail.cc().isEmpty() ? to(2) : mail.cc(),
                mail.date().or(this::date),
                mail.subject().isEmpty() ? Names.shown(props.first(Props.SUBJECT, 0x0e1d)) : mail.subject(),
                mail.text(),
                mail.html(),
                mail.enclosed(),
                mail.mails(),
                mail.remarks());
    }

    static Bytes bytes(Msg msg, String text) {
        MailWritten mail = new MailWritten(msg.props(), msg.recipients());
        String sent =
                mail.date().map(DateTimeFormatter.RFC_1123_DATE_TIME::format).orElse("");
        String lines = "From: " + said(mail.from())
                + "\nTo: " + said(mail.to(1))
                + "\nCc: " + said(mail.to(2))
                + "\nDate: " + sent
                + "\nSubject: " + Names.shown(msg.props().first(Props.SUBJECT))
                + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                + text + "\n";
        return Bytes.of(lines.replaceAll("(?m)^[A-Z][a-z]+: \n", "").replace("\n", "\r\n"));
    }

    private static String said(List<Mailbox> boxes) {
        return boxes.stream()
                .map(box -> (box.name() + " <" + box.address() + ">").strip())
                .collect(Collectors.joining(", "));
    }

    private Optional<String> id(int property) {
        return ids(property).stream().findFirst();
    }

    private List<String> ids(int property) {
        List<String> ids = new ArrayList<>();
        Matcher id = Letterhead.ID.matcher(props.text(property));
        while (id.find() && ids.size() < 200) {
            ids.add(id.group());
        }
        return ids;
    }

    private List<String> references() {
        List<String> all = new ArrayList<>(ids(0x1042));
        all.addAll(ids(0x1039));
        return all.stream().distinct().toList();
    }

    private List<Mailbox> from() {
        String name = Names.shown(props.first(0x0042, 0x0c1a));
        String address = mailAddress(props.first(0x5d02, 0x5d01), props.first(0x0065, 0x0c1f));
        return name.isEmpty() && address.isEmpty() ? List.of() : List.of(new Mailbox(name, address));
    }

    private List<Mailbox> to(int kind) {
        return recipients.stream()
                .filter(recipient -> (recipient.number(KIND) & 0xf) == kind)
                .limit(Limits.ADDRESSES)
                .map(recipient -> new Mailbox(
                        Names.shown(recipient.first(Props.DISPLAY_NAME)),
                        mailAddress(recipient.first(0x39fe), recipient.first(0x3003))))
                .toList();
    }

    /** Within an organization Outlook writes a path of its directory instead of an address. */
    private static String mailAddress(String smtp, String other) {
        String address = smtp.contains("@") ? smtp : other;
        return address.contains("@") ? Limits.cut(Names.shown(address), 500) : "";
    }

    private Optional<OffsetDateTime> date() {
        return props.time(SENT).or(() -> props.time(DELIVERED));
    }
}
