package org.foiadesk.correspondence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiadesk.jail.Mailbox;

/**
 * The head of a letter that somebody forwarded within their own text, as mail programs write it.
 *
 * @param on the day it was written, where it can be read
 */
record Forwarded(Mailbox from, Optional<LocalDate> on, String subject, String to) {

    private static final Pattern HEAD = Pattern.compile(
            "(?im)^[>* \\t]*\\*?(?:From|Von):\\*?[ \\t]*(?<from>[^\\n]{1,500})\\n(?<rest>(?:[>* \\t]*\\*?(?:Sent|Date|To|Cc|Subject|Reply-To|Gesendet|An|Betreff):[^\\n]*\\n(?:[ \\t]+[^\\n]*\\n)?|[>* \\t]*\\n){1,8})");
    private static final Pattern LINE =
            Pattern.compile("(?im)^[>* \\t]*\\*?(Sent|Date|To|Cc|Subject|Gesendet|An|Betreff):\\*?[ \\t]*([^\\n]*)");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+'=-]{1,64}@[A-Za-z0-9.-]{1,190}");
    private static final int LOOKED_AT = 20_000;

    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "EEEE, MMMM d, yyyy h:mm a",
                    "EEEE, MMMM d, yyyy h:mm:ss a",
                    "EEE, MMM d, yyyy 'at' h:mm a",
                    "EEEE, MMMM d, yyyy 'at' h:mm a",
                    "MMMM d, yyyy 'at' h:mm:ss a z",
                    "EEE, d MMM yyyy HH:mm:ss",
                    "M/d/yyyy h:mm a",
                    "yyyy-MM-dd HH:mm")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.US))
            .toList();

    static Optional<Forwarded> in(String text) {
        String looked = text.substring(0, Math.min(text.length(), LOOKED_AT)) + "\n";
        Matcher head = HEAD.matcher(looked);
        while (head.find()) {
            Optional<Forwarded> found = of(head.group("from"), head.group("rest"));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Only where more than the sender is told: a letter may hold a line that begins "From:". */
    private static Optional<Forwarded> of(String from, String rest) {
        String when = "";
        String subject = "";
        String to = "";
        Matcher line = LINE.matcher(rest);
        while (line.find()) {
            switch (line.group(1).toLowerCase(Locale.ROOT)) {
                case "sent", "date", "gesendet" -> when = line.group(2).strip();
                case "subject", "betreff" -> subject = line.group(2).strip();
                default -> to = to + " " + line.group(2).strip();
            }
        }
        boolean head = !subject.isEmpty() && !(when.isEmpty() && to.isEmpty());
        return head ? Optional.of(new Forwarded(mailbox(from), day(when), subject, to.strip())) : Optional.empty();
    }

    private static Mailbox mailbox(String written) {
        Matcher address = ADDRESS.matcher(written);
        String found = address.find() ? address.group() : "";
        String name =
                written.replaceAll("[<\\[(].*", "").replaceAll("[\"*]", "").strip();
        return new Mailbox(name.equals(found) ? "" : name, found);
    }

    private static Optional<LocalDate> day(String written) {
        String plain = written.replace('\u202f', ' ')
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
        return DAYS.stream()
                .flatMap(form -> parsed(plain, form).stream())
                .findFirst()
                .or(() -> parsed(plain, DateTimeFormatter.RFC_1123_DATE_TIME));
    }

    private static Optional<LocalDate> parsed(String written, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.from(form.parse(written)));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }
}
