package org.foiadesk.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.deadline.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A request's clock drawn as a row of days; every coordinate is finished, so that a template only prints.
 *
 * @param says the strip in one sentence, for those who do not see it
 * @param runs one path a sort of day, in the order they are painted
 * @param notes the words and numbers on the large strip; none on the small one
 * @param cells one invisible day each, bearing its tip; none on the small strip
 */
@TemplateData
public record Strip(int width, int height, String says, List<Run> runs, List<Note> notes, List<Cell> cells) {

    /** What was filed on one day and lies untouched has one strip: drawn once, for all lists of the day. */
    private static final Cache<Clock, Strip> DRAWN =
            Caffeine.newBuilder().maximumSize(2_000).build();

    private record Clock(LocalDate from, String code, LocalDate today, boolean late) {}

    public Strip {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
        cells = List.copyOf(cells);
    }

    /** {@code kind} is a CSS class without its {@code s-}; {@code d} an SVG path. */
    @TemplateData
    public record Run(String kind, String d) {}

    @TemplateData
    public record Note(String kind, int x, int y, String anchor, String text) {}

    @TemplateData
    public record Cell(int x, int width, String label) {}

    /**
     * For a row of a list: without words.
     *
     * @param code one letter a day by {@link StripCode}, from {@code from} on
     * @param late the agency's date has passed and nothing came
     * @return null when there is no clock to draw
     */
    static @Nullable Strip small(@Nullable LocalDate from, String code, LocalDate today, boolean late) {
        if (from == null || code.isEmpty()) {
            return null;
        }
        return DRAWN.get(new Clock(from, code, today, late), Strip::drawn);
    }

    private static Strip drawn(Clock clock) {
        List<StripDay> days = StripCode.read(clock.from, clock.code);
        List<StripDay> shown = shown(days, clock.today, clock.late, StripSize.SMALL);
        List<Run> runs = new StripPen(StripSize.SMALL, clock.today).runs(shown);
        String says = StripWords.says(days, clock.today, clock.late);
        return new Strip(StripSize.SMALL.width(shown.size()), StripSize.SMALL.height, says, runs, List.of(), List.of());
    }

    /** For a request's file: with names, numbers, dates and a tip a day. Without days it is 0 wide and 0 high. */
    public static Strip large(List<Deadline.Day> days, LocalDate today, boolean late, String says) {
        if (days.isEmpty()) {
            return new Strip(0, 0, says, List.of(), List.of(), List.of());
        }
        List<StripDay> all = days.stream().map(StripDay::of).toList();
        List<StripDay> shown = shown(all, today, late, StripSize.LARGE);
        StripNames names = new StripNames(shown, today);
        List<Run> runs = new ArrayList<>(names.leaders());
        runs.addAll(new StripPen(StripSize.LARGE, today).runs(shown));
        return new Strip(names.width(), StripSize.LARGE.height, says, runs, names.notes(), names.cells());
    }

    static List<StripDay> shown(List<StripDay> days, LocalDate today, boolean late, StripSize size) {
        return new StripCut(StripTail.upTo(today, days, late, size.idle()), today, size).days();
    }
}
