package org.foiadesk.request;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Deadline;
import org.jspecify.annotations.Nullable;

/** A request's clock drawn as a row of days; every coordinate is finished, so that a template only prints. */
public record Strip(int width, int height, String says, List<Run> runs, List<Note> notes, List<Cell> cells) {

    public record Run(String kind, String d) {}

    public record Note(String kind, int x, int y, String anchor, String text) {}

    public record Cell(int x, int width, String label) {}

    static @Nullable Strip small(@Nullable LocalDate from, String code, LocalDate today, boolean late) {
        return from == null || code.isEmpty() ? null : new Strip(10, 10, today + " " + late, List.of(), List.of(), List.of());
    }

    public static Strip large(List<Deadline.Day> days, LocalDate today, boolean late, String says) {
        return new Strip(10, 10, says + days.size() + today + late, List.of(), List.of(), List.of());
    }
}
