package org.foiadesk.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foiadesk.deadline.Statute;
import org.foiadesk.reading.Scan.Hit;

/** "within thirty (30) working days of the date of this letter", and the day it leads to. */
final class Terms {
    static final String UNIT = "((?:calendar|consecutive|business|working|work)? ?-?days?|workdays?|weeks?|months?)";
    static final String COUNT =
            "(\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-?(?:one|two|five))?|one|two|three|four|five|six|seven"
                    + "|eight|nine|ten|fourteen|fifteen|forty-five|one hundred (?:and )?twenty)(?: ?\\((\\d{1,3})\\))?";
    private static final String ANCHOR = "(?: (?:of|from|after|following|starting)"
            + " ((?:the )?date (?:of|on|stamped on) (?:this|the|our) (?:letter|notice|e-?mail|correspondence|response|determination|decision|communication)"
            + "|(?:the )?(?:date of )?(?:your |its )?(?:receipt|receiving)(?: of)?(?: (?:this|the|our) (?:letter|notice|e-?mail|correspondence|response|determination|decision|estimate|invoice|message))?"
            + "|(?:the )?date you receive this letter|today(?:'s date)?|(?:the )?date of (?:this|the) (?:invoice|estimate)|this (?:letter|notice|e-?mail|correspondence|message|decision)"
            + "|the date (?:above|listed above|shown above)))?";
    static final Pattern WITHIN = Patterns.of(
            "(?:\\b(?:within|no later than|not later than|in the next|you have|has|have|for|after|in)(?: (?:the next|approximately|about|a period of))? )?\\b"
                    + COUNT + "[ -]?" + UNIT + "\\b" + ANCHOR);
    private static final List<String> ONES =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Terms() {}

    record Term(int n, Unit unit, boolean fromReceipt, boolean anchored, Words words) {

        Day after(LocalDate letter, LocalDate arrived, Statute.Calendar calendar) {
            LocalDate start = fromReceipt ? arrived : letter;
            String from = fromReceipt
                    ? "from the day it reached us, " + Day.say(arrived)
                    : "from the letter’s date, " + Day.say(letter) + (anchored ? "" : ", as it names no other");
            return new Day(unit.after(start, n, calendar), n + " " + unit.word(n) + " " + from, words);
        }
    }

    enum Unit {
        DAYS("day"),
        WORKING_DAYS("working day"),
        WEEKS("week"),
        MONTHS("month");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        String word(int n) {
            return n == 1 ? word : word + "s";
        }

        LocalDate after(LocalDate start, int n, Statute.Calendar calendar) {
            return switch (this) {
                case DAYS -> start.plusDays(n);
                case WORKING_DAYS -> calendar.plusWorkingDays(start, n);
                case WEEKS -> start.plusWeeks(n);
                case MONTHS -> start.plusMonths(n);
            };
        }

        static Unit of(String words) {
            String unit = words.toLowerCase(Locale.ROOT);
            if (unit.contains("week")) {
                return WEEKS;
            }
            if (unit.contains("month")) {
                return MONTHS;
            }
            return unit.contains("work") || unit.contains("business") ? WORKING_DAYS : DAYS;
        }
    }

    static Optional<Term> in(Scan scan, int from, int to) {
        return scan.within(WITHIN, from, to).flatMap(Terms::of);
    }

    static Optional<Term> of(Hit hit) {
        String digits = hit.match().group(2) == null
                ? hit.match().group(1)
                : hit.match().group(2);
        String anchor = hit.match().group(4) == null ? "" : hit.match().group(4).toLowerCase(Locale.ROOT);
        boolean receipt = anchor.contains("recei");
        return number(digits)
                .map(n -> new Term(n, Unit.of(hit.match().group(3)), receipt, !anchor.isEmpty(), hit.words()));
    }

    static Optional<Integer> number(String word) {
        String plain = word.toLowerCase(Locale.ROOT).strip();
        if (plain.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.valueOf(plain)).filter(n -> n > 0);
        }
        if (ONES.contains(plain)) {
            return Optional.of(ONES.indexOf(plain));
        }
        String[] parts = plain.split("-", 2);
        if (TENS.contains(parts[0])) {
            int ones = parts.length == 2 ? Math.max(0, ONES.indexOf(parts[1])) : 0;
            return Optional.of((TENS.indexOf(parts[0]) + 2) * 10 + ones);
        }
        return switch (plain) {
            case "fourteen" -> Optional.of(14);
            case "fifteen" -> Optional.of(15);
            default -> plain.startsWith("one") ? Optional.of(120) : Optional.empty();
        };
    }
}
