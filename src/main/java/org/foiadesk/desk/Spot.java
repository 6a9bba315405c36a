package org.foiadesk.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One place in a question, with what was said there and the list on which its faults are put. */
record Spot(String pointer, Said said, List<Fault> faults) {

    static final LocalDate FIRST = LocalDate.of(1966, 1, 1);
    static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY.pattern() + "T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final int SHOWN = 60;

    Spot at(String name, Said value) {
        return new Spot(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), value, faults);
    }

    Spot at(int index, Said value) {
        return new Spot(pointer + "/" + index, value, faults);
    }

    boolean silent() {
        return said instanceof Said.Nothing;
    }

    <T> Optional<T> wrong(String sentence) {
        faults.add(new Fault(pointer, sentence));
        return Optional.empty();
    }

    /** @param wanted "a code like US-TX": goes on after "Write" */
    Optional<String> text(String wanted) {
        return said instanceof Said.Words words ? Optional.of(words.text()) : other(wanted);
    }

    Optional<Boolean> truth() {
        return said instanceof Said.Truth truth ? Optional.of(truth.value()) : other("true or false");
    }

    Optional<Integer> whole(int least, int most) {
        String wanted = "a whole number from " + least + " to " + most;
        if (!(said instanceof Said.Figure figure)) {
            return other(wanted);
        }
        boolean read = figure.written().matches("[0-9]{1,9}")
                && Integer.parseInt(figure.written()) >= least
                && Integer.parseInt(figure.written()) <= most;
        return read
                ? Optional.of(Integer.valueOf(figure.written()))
                : wrong(quoted(figure.written()) + " is not " + wanted + ".");
    }

    Optional<LocalDate> day() {
        return text("a date like 2026-03-02").flatMap(text -> {
            if (MOMENT.matcher(text).matches()) {
                return wrong("Write the date alone, without an hour: " + text.substring(0, 10) + ".");
            }
            return DAY.matcher(text).matches()
                    ? calendar(text)
                    : wrong(quoted(text) + " is not a date. Write the year, month and day like 2026-03-02.");
        });
    }

    Optional<LocalDateTime> moment() {
        return text("a date with its hour like 2026-03-06T14:00").flatMap(text -> {
            if (DAY.matcher(text).matches()) {
                return wrong("Hours count here. Write the hour with the date: " + text + "T14:00.");
            }
            return MOMENT.matcher(text).matches()
                    ? clock(text)
                    : wrong(quoted(text)
                            + " is not a date with its hour. Write it like 2026-03-06T14:00, without a zone.");
        });
    }

    static String quoted(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        boolean whole = clean.codePointCount(0, clean.length()) <= SHOWN;
        return "“" + (whole ? clean : clean.substring(0, clean.offsetByCodePoints(0, SHOWN)) + "…") + "”";
    }

    <T> Optional<T> other(String wanted) {
        return silent()
                ? wrong("This is missing. Write " + wanted + ".")
                : wrong("This is " + said.shape() + ". Write " + wanted + ".");
    }

    private Optional<LocalDate> calendar(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(FIRST) || day.isAfter(LAST)
                    ? wrong(text + " is out of reach. The calendar here runs from 1966 to 2199.")
                    : Optional.of(day);
        } catch (DateTimeException impossible) {
            return wrong("There is no " + text + ". Write a day that the calendar has.");
        }
    }

    private Optional<LocalDateTime> clock(String text) {
        Optional<LocalDate> day = calendar(text.substring(0, 10));
        try {
            LocalDateTime moment = LocalDateTime.parse("2000-01-01" + text.substring(10));
            return day.map(moment.toLocalTime()::atDate);
        } catch (DateTimeException impossible) {
            return wrong("There is no hour " + text.substring(11) + ". Write one from 00:00 to 23:59.");
        }
    }
}
