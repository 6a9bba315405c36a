package org.foiadesk.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an event's facts must be before they are facts; every message can stand beside a form's field. */
final class Check {

    /** The day the Freedom of Information Act was signed: no request is older. */
    static final LocalDate FIRST_DAY = LocalDate.of(1966, 7, 4);

    static final int LINE = 500;

    private static final Pattern MINUTE = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d");
    private static final Pattern WEB = Pattern.compile(
            "(?i)https?://[a-z0-9](?:[a-z0-9-]*\\.)+[a-z0-9-]*[a-z0-9](?::\\d{1,5})?(?:[/?#][^\\s<>\"]*)?");
    private static final int ADDRESS = 2_000;
    private static final int NOTE = 10_000;
    private static final int CODES = 50;
    private static final int CODE = 40;
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final BigDecimal MOST_MONEY = new BigDecimal(10_000_000);
    private static final int MOST_PAGES = 100_000_000;

    private Check() {}

    static String note(@Nullable String text) {
        return text("The note", text, NOTE);
    }

    /** One line that may be empty. */
    static String line(String what, @Nullable String text) {
        String line = text(what, text, LINE);
        require(line.indexOf('\n') < 0, what + " must fit on one line.");
        return line;
    }

    static String needed(String what, @Nullable String text) {
        String line = line(what, text);
        require(!line.isEmpty(), what + " is missing.");
        return line;
    }

    /** Of plain letters, so that what is read is where it leads; without a name before the host, which would hide it. */
    static String webAddress(String what, @Nullable String text) {
        String address = text(what, text, ADDRESS);
        require(!address.isEmpty(), what + " is missing.");
        require(
                WEB.matcher(address).matches(),
                what + " is no web address. Copy it whole from the letter, from https:// on.");
        return address;
    }

    static String neededNote(@Nullable String text) {
        String note = note(text);
        require(!note.isEmpty(), "The note is empty.");
        return note;
    }

    static <T> T chosen(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is not chosen.");
        }
        return value;
    }

    /** A minute of the day as people write it: "14:30", "9:05". */
    static String minute(String what, @Nullable String typed) {
        String minute = needed(what, typed);
        require(MINUTE.matcher(minute).matches(), what + " is not a time like 14:30.");
        return minute.length() == 4 ? "0" + minute : minute;
    }

    static BigDecimal amount(String what, @Nullable BigDecimal amount) {
        BigDecimal sum = present(what, amount);
        require(sum.signum() >= 0, what + " is below zero.");
        require(sum.compareTo(MOST_MONEY) <= 0, what + " is more than $10,000,000.");
        require(sum.scale() <= 2, what + " has parts of a cent.");
        return sum.setScale(2);
    }

    static void pages(String what, @Nullable Integer pages) {
        require(pages == null || pages >= 0, what + " are fewer than none.");
        require(pages == null || pages <= MOST_PAGES, what + " are more than 100,000,000.");
    }

    static LocalDate neededDate(String what, @Nullable LocalDate date) {
        LocalDate day = present(what, date);
        date(what, day);
        return day;
    }

    static void date(String what, @Nullable LocalDate date) {
        require(date == null || !date.isBefore(FIRST_DAY), what + " is before 4 Jul 1966.");
        require(date == null || !date.isAfter(LAST_DAY), what + " is after 2199.");
    }

    static List<String> codes(@Nullable List<String> codes) {
        List<String> given = codes == null ? List.of() : codes;
        require(given.size() <= CODES, "There are more than 50 exemption codes.");
        return given.stream()
                .map(code -> text("An exemption code", code, CODE))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static <T> T present(String what, @Nullable T typed) {
        if (typed == null) {
            throw new IllegalArgumentException(what + " is missing.");
        }
        return typed;
    }

    private static String text(String what, @Nullable String text, int most) {
        String kept = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (kept.length() > most) { // asked first: each stored event is read through here, and formatting is slow
            throw new IllegalArgumentException("%s is longer than %,d characters.".formatted(what, most));
        }
        require(printable(kept), what + " holds characters that cannot be printed.");
        return kept;
    }

    private static boolean printable(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (unprintable(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    // Control characters and halves of a character: a database of Unicode text takes neither.
    private static boolean unprintable(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || (c >= 0xD800 && c <= 0xDFFF);
    }
}
