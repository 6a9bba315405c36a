package org.foiadesk.request;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.event.Ball;
import org.jspecify.annotations.Nullable;

/** The next date as the pages say it: "Tue 15 Dec", "in 4 working days", "agency’s move". */
@TemplateData
public record Due(String iso, String date, String distance, String move, boolean late, boolean ours, String kind) {

    private static final DateTimeFormatter NEAR = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final DateTimeFormatter FAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.US);

    /** {@code lateAfter} is the last day on which the agency is in time; null where nothing binds it. */
    public static @Nullable Due of(
            @Nullable LocalDate on,
            Deadline.@Nullable Kind kind,
            Ball ball,
            @Nullable LocalDate lateAfter,
            LocalDate today,
            Statute.Calendar calendar) {
        if (on == null || kind == null) {
            return null;
        }
        boolean late = lateAfter != null && today.isAfter(lateAfter);
        String distance = distance(calendar.workingDaysBetween(today, on), on.compareTo(today), late);
        return new Due(on.toString(), written(on, today), distance, ball.word(), late, ball == Ball.US, Words.of(kind));
    }

    public static String written(LocalDate on, LocalDate today) {
        return (on.getYear() == today.getYear() || Math.abs(on.toEpochDay() - today.toEpochDay()) < 120 ? NEAR : FAR)
                .format(on);
    }

    private static String distance(int workingDays, int side, boolean late) {
        if (side == 0) {
            return "today";
        }
        if (workingDays == 0) {
            return side > 0 ? "before the next working day" : "since the last working day";
        }
        int days = Math.abs(workingDays);
        String count = days + (days == 1 ? " working day" : " working days");
        if (side > 0) {
            return "in " + count;
        }
        return late ? "late by " + count : count + " ago";
    }
}
