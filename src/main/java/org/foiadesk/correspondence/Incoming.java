package org.foiadesk.correspondence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiadesk.jail.HeaderField;
import org.foiadesk.jail.Mailbox;
import org.foiadesk.jail.ReadMail;

/**
 * A message understood as a letter. Where one of us forwarded it, who wrote it, when and under which subject are those
 * of the enclosed letter.
 *
 * @param addresses header values in which an address of ours may stand
 */
record Incoming(
        ReadMail mail,
        Mailbox from,
        Optional<OffsetDateTime> datedAt,
        Optional<LocalDate> on,
        String subject,
        String text,
        String forwardedBy,
        List<String> addresses,
        List<String> references) {

    private static final Set<String> ADDRESSED = Set.of(
            "to",
            "cc",
            "bcc",
            "delivered-to",
            "x-original-to",
            "envelope-to",
            "x-envelope-to",
            "resent-to",
            "received");
    private static final Pattern FORWARD = Pattern.compile("^\\s*(fwd?|fw|wg|tr)\\s*:", Pattern.CASE_INSENSITIVE);
    private static final Mailbox NOBODY = new Mailbox("", "");

    /** {@code ours}: whether an address is one of the newsroom's people's. */
    static Incoming of(ReadMail mail, ZoneId zone, Predicate<String> ours) {
        Mailbox sender = first(mail);
        boolean forwards = ours.test(sender.address());
        Optional<ReadMail> enclosed =
                mail.mails().size() == 1 ? mail.mails().stream().findFirst() : Optional.empty();
        if (forwards && enclosed.isPresent()) {
            return attached(mail, enclosed.get(), zone);
        }
        boolean marked = forwards || FORWARD.matcher(mail.subject()).find();
        return (marked ? Forwarded.in(mail.text()) : Optional.<Forwarded>empty())
                .map(head -> inline(mail, head, forwards))
                .orElseGet(() -> plain(mail, zone));
    }

    private static Incoming plain(ReadMail mail, ZoneId zone) {
        return new Incoming(
                mail,
                first(mail),
                mail.date(),
                day(mail, zone),
                mail.subject(),
                mail.text(),
                "",
                addresses(mail, ""),
                references(mail));
    }

    private static Incoming attached(ReadMail mail, ReadMail inner, ZoneId zone) {
        String note = mail.text().strip();
        return new Incoming(
                mail,
                first(inner),
                inner.date(),
                day(inner, zone),
                inner.subject(),
                note.isEmpty() ? inner.text() : note + "\n\n---------- Forwarded message ----------\n\n" + inner.text(),
                named(first(mail)),
                addresses(mail, ""),
                references(mail));
    }

    private static Incoming inline(ReadMail mail, Forwarded head, boolean byUs) {
        return new Incoming(
                mail,
                byUs || !head.from().address().isEmpty() ? head.from() : first(mail),
                Optional.empty(),
                head.on(),
                head.subject(),
                mail.text(),
                named(first(mail)),
                addresses(mail, head.to()),
                references(mail));
    }

    private static Mailbox first(ReadMail mail) {
        return mail.from().stream().findFirst().orElse(NOBODY);
    }

    private static String named(Mailbox box) {
        return box.name().isBlank() ? box.address() : box.name();
    }

    private static Optional<LocalDate> day(ReadMail mail, ZoneId zone) {
        return mail.date().map(at -> at.atZoneSameInstant(zone).toLocalDate());
    }

    private static List<String> addresses(ReadMail mail, String more) {
        List<String> values = new ArrayList<>(List.of(more));
        for (HeaderField field : mail.headers()) {
            if (ADDRESSED.contains(field.name().toLowerCase(Locale.ROOT))) {
                values.add(field.value());
            }
        }
        mail.mails().forEach(inner -> values.addAll(addresses(inner, "")));
        return values;
    }

    private static List<String> references(ReadMail mail) {
        LinkedHashSet<String> ids = new LinkedHashSet<>(mail.references());
        for (ReadMail inner : mail.mails()) {
            inner.messageId().ifPresent(ids::add);
            ids.addAll(references(inner));
        }
        return List.copyOf(ids);
    }

    List<String> tokens() {
        return addresses.stream()
                .flatMap(value -> ReplyAddress.tokens(value).stream())
                .distinct()
                .toList();
    }

    Optional<String> reminder() {
        return addresses.stream()
                .flatMap(value -> ReplyAddress.reminder(value).stream())
                .findFirst();
    }

    /** Whoever sent the message itself; not whom it was forwarded from. */
    String sender() {
        return first(mail).address().toLowerCase(Locale.ROOT);
    }

    String headers() {
        return mail.headers().stream()
                .map(field -> field.name() + ": " + field.value())
                .collect(Collectors.joining("\n"));
    }

    static String line(List<Mailbox> boxes) {
        return boxes.stream()
                .map(box -> box.name().isBlank() ? box.address() : box.name() + " <" + box.address() + ">")
                .collect(Collectors.joining(", "));
    }
}
