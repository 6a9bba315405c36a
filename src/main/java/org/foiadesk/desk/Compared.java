package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.deadline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it stands and as it would be.
 *
 * @param before the date that stands; empty where there is none
 * @param after the date as it would be, or why there would be none
 * @param change "moves", "appears", "falls away", or how its state changes
 */
public record Compared(DateLine line, String before, String after, String change, boolean moved) {

    /** Only what changes. */
    static List<Compared> of(Timeline now, Timeline then, LocalDate today) {
        Map<String, DateLine> before = keyed(new Dates(now, today));
        Map<String, DateLine> after = keyed(new Dates(then, today));
        var all = new LinkedHashMap<>(before);
        all.putAll(after);
        var compared = new ArrayList<Compared>();
        all.forEach((key, line) -> of(before.get(key), after.get(key)).ifPresent(compared::add));
        return compared;
    }

    private static Optional<Compared> of(@Nullable DateLine before, @Nullable DateLine after) {
        if (before == null) {
            return Optional.ofNullable(after).map(line -> new Compared(line, "", shown(line), "appears", true));
        }
        if (after == null) {
            return Optional.of(new Compared(before, shown(before), "", "falls away", true));
        }
        if (!before.iso().equals(after.iso())) {
            String change = after.iso().isEmpty() ? "stops: " + after.state() : "moves";
            return Optional.of(new Compared(after, shown(before), shown(after), change, true));
        }
        return before.state().equals(after.state())
                ? Optional.empty()
                : Optional.of(new Compared(after, shown(before), shown(after), "then " + after.state(), false));
    }

    private static String shown(DateLine line) {
        return line.date().isEmpty() ? line.none() : line.date();
    }

    private static Map<String, DateLine> keyed(Dates dates) {
        var keyed = new LinkedHashMap<String, DateLine>();
        dates.all().stream().map(dates::line).forEach(line -> keyed.put(line.code() + " " + line.ord(), line));
        return keyed;
    }
}
