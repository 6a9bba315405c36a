package org.foiadesk.correspondence;

import java.util.Locale;
import java.util.regex.Pattern;
import org.foiadesk.jail.HeaderField;
import org.foiadesk.jail.ReadMail;

/** Whether a machine wrote it: such a letter is kept and folded away. */
final class Automatic {

    private static final Pattern AWAY =
            Pattern.compile("^(automatic reply|auto(matic)?[- ]?(reply|response)|out of (the )?office)\\b.*");
    private static final Pattern NOT_DELIVERED = Pattern.compile(
            "^(undeliver|delivery status notification \\(failure|mail delivery fail|returned mail|failure notice).*");

    private Automatic() {}

    static String of(ReadMail mail) {
        String subject = mail.subject().strip().toLowerCase(Locale.ROOT);
        String from = mail.from().stream()
                .map(box -> box.address().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        boolean machine = from.startsWith("mailer-daemon@") || from.startsWith("postmaster@");
        if (header(mail, "content-type").contains("report-type=delivery-status")
                || (machine && NOT_DELIVERED.matcher(subject).matches())) {
            return "BOUNCE";
        }
        String submitted = header(mail, "auto-submitted").strip();
        boolean answered = (!submitted.isEmpty() && !submitted.startsWith("no"))
                || !header(mail, "x-autoreply").isEmpty();
        return answered || AWAY.matcher(subject).matches() ? "AUTO_REPLY" : "";
    }

    private static String header(ReadMail mail, String name) {
        return mail.headers().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(HeaderField::value)
                .map(value -> value.toLowerCase(Locale.ROOT).replace("\"", ""))
                .findFirst()
                .orElse("");
    }
}
