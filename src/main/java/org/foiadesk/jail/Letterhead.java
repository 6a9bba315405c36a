package org.foiadesk.jail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headers say about a message. */
record Letterhead(Headers headers) {

    static final Pattern ID = Pattern.compile("<[!-;=?-~]{1,900}>");
    private static final int IDS = 200;

    static Letterhead of(Headers headers) {
        return new Letterhead(headers);
    }

    ReadMail mail(String text, String html, List<Enclosed> enclosed, List<ReadMail> mails, List<String> remarks) {
        List<Mailbox> from = AddressList.of(headers.all("From"));
        return new ReadMail(
                headers.shown(),
                messageId(),
                references(),
                from.isEmpty() ? AddressList.of(headers.all("Sender")) : from,
                AddressList.of(headers.all("Reply-To")),
                AddressList.of(headers.all("To")),
                AddressList.of(headers.all("Cc")),
                headers.all("Date").stream()
                        .flatMap(raw -> Dates.of(raw).stream())
                        .findFirst(),
                headers.text("Subject"),
                text,
                html,
                enclosed,
                mails,
                remarks);
    }

    private Optional<String> messageId() {
        for (String raw : headers.all("Message-ID")) {
            Matcher id = ID.matcher(raw);
            if (id.find()) {
                return Optional.of(id.group());
            }
            if (raw.matches("[!-;=?-~]{3,900}")) {
                return Optional.of("<" + raw + ">");
            }
        }
        return Optional.empty();
    }

    private List<String> references() {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : List.of("In-Reply-To", "References")) {
            for (String raw : headers.all(name)) {
                Matcher id = ID.matcher(raw);
                while (id.find() && ids.size() < IDS) {
                    ids.add(id.group());
                }
            }
        }
        return List.copyOf(ids);
    }
}
