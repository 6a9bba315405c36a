package org.foiadesk.jail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Date header, in the forms that mail programs have given it. */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("ut", "+0000"),
            Map.entry("gmt", "+0000"),
            Map.entry("utc", "+0000"),
            Map.entry("z", "+0000"),
            Map.entry("est", "-0500"),
            Map.entry("edt", "-0400"),
            Map.entry("cst", "-0600"),
            Map.entry("cdt", "-0500"),
            Map.entry("mst", "-0700"),
            Map.entry("mdt", "-0600"),
            Map.entry("pst", "-0800"),
            Map.entry("pdt", "-0700"),
            Map.entry("akst", "-0900"),
            Map.entry("akdt", "-0800"),
            Map.entry("hst", "-1000"),
            Map.entry("bst", "+0100"),
            Map.entry("cet", "+0100"),
            Map.entry("cest", "+0200"),
            Map.entry("jst", "+0900"));

    private static final String TIME = "(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2}))?(?:[.,]\\d+)?\\s*([ap]m)?";
    private static final String ZONE = "\\s*([+-]\\s*\\d{1,2}:?\\d{2}|[+-]\\d{1,2}|[a-z]{1,5})?";
    private static final Pattern USUAL =
            Pattern.compile("(\\d{1,2})[\\s-]+([a-z]{3})[a-z]*[\\s,-]+(\\d{2,4})\\s+(?:at\\s+)?" + TIME + ZONE);
    private static final Pattern UNIX =
            Pattern.compile("([a-z]{3})[a-z]*\\s+(\\d{1,2})\\s+" + TIME + "\\s+([a-z]{3,4}\\s+)?(\\d{4})" + ZONE);
    private static final Pattern AMERICAN =
            Pattern.compile("([a-z]{3})[a-z]*\\s+(\\d{1,2}),?\\s+(\\d{4}),?\\s+(?:at\\s+)?" + TIME + ZONE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})[t\\s]+" + TIME + ZONE);

    private static final Pattern NUMBERS =
            Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}),?\\s+(?:at\\s+)?" + TIME + ZONE);
    private static final Map<String, String> OTHER_MONTHS =
            Map.of("mrz", "mar", "mai", "may", "okt", "oct", "dez", "dec", "ene", "jan", "abr", "apr", "ago", "aug");

    private Dates() {}

    static Optional<OffsetDateTime> of(String header) {
        String text = Limits.cut(header, 200)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^()]*\\)", " ")
                .strip();
        try {
            return usual(text)
                    .or(() -> iso(text))
                    .or(() -> american(text))
                    .or(() -> unix(text))
                    .or(() -> numbers(text));
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> usual(String text) {
        Matcher m = USUAL.matcher(text);
        return m.find() ? made(m, m.group(3), month(m.group(2)), m.group(1), 4) : Optional.empty();
    }

    private static Optional<OffsetDateTime> iso(String text) {
        Matcher m = ISO.matcher(text);
        return m.find() ? made(m, m.group(1), Integer.parseInt(m.group(2)), m.group(3), 4) : Optional.empty();
    }

    private static Optional<OffsetDateTime> american(String text) {
        Matcher m = AMERICAN.matcher(text);
        return m.find() ? made(m, m.group(3), month(m.group(1)), m.group(2), 4) : Optional.empty();
    }

    /** The month first, as Americans write it, unless it can be none. */
    private static Optional<OffsetDateTime> numbers(String text) {
        Matcher m = NUMBERS.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        boolean dayFirst = Integer.parseInt(m.group(1)) > 12;
        int month = Integer.parseInt(m.group(dayFirst ? 2 : 1));
        return made(m, m.group(3), month, m.group(dayFirst ? 1 : 2), 4);
    }

    private static Optional<OffsetDateTime> unix(String text) {
        Matcher m = UNIX.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        String zone = Optional.ofNullable(m.group(7))
                .or(() -> Optional.ofNullable(m.group(9)))
                .orElse("");
        return at(m, 3, Integer.parseInt(m.group(8)), month(m.group(1)), m.group(2), zone);
    }

    private static Optional<OffsetDateTime> made(Matcher m, String year, int month, String day, int time) {
        int written = Integer.parseInt(year);
        // RFC 5322, section 4.3: two digits are 2000 to 2049 or 1950 to 1999, three count from 1900.
        int full = year.length() == 4
                ? written
                : year.length() == 3 ? 1900 + written : written < 50 ? 2000 + written : 1900 + written;
        return at(
                m,
                time,
                full,
                month,
                day,
                Optional.ofNullable(m.group(time + 4)).orElse(""));
    }

    private static Optional<OffsetDateTime> at(Matcher m, int time, int year, int month, String day, String zone) {
        int hour = Integer.parseInt(m.group(time));
        String half = Optional.ofNullable(m.group(time + 3)).orElse("");
        int of24 = half.isEmpty() ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
        int second = Math.min(
                59, Integer.parseInt(Optional.ofNullable(m.group(time + 2)).orElse("0")));
        LocalDateTime written = LocalDateTime.of(
                year, month, Integer.parseInt(day), of24 % 24, Integer.parseInt(m.group(time + 1)), second);
        return Optional.of(written.plusDays(of24 / 24).atOffset(offset(zone)));
    }

    private static int month(String name) {
        String begins = name.substring(0, 3);
        return MONTHS.indexOf(OTHER_MONTHS.getOrDefault(begins, begins)) + 1;
    }

    /** No zone, or one that nobody knows, is read as UTC, as the standard asks. */
    private static ZoneOffset offset(String zone) {
        String known = ZONES.getOrDefault(zone.strip(), zone).replaceAll("[\\s:]", "");
        if (!known.matches("[+-]\\d{1,4}")) {
            return ZoneOffset.UTC;
        }
        int digits = Integer.parseInt(known.substring(1));
        int minutes = known.length() <= 3 ? digits * 60 : digits / 100 * 60 + digits % 100;
        int signed = known.charAt(0) == '-' ? -minutes : minutes;
        return Math.abs(signed) > 18 * 60 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(signed * 60);
    }
}
