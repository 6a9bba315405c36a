package org.foiadesk.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Draws the days of a strip: one path a paint, for a path a day would be a page of paths. */
final class StripPen {
    private static final Map<StripPaint, String> SMALL = StripShape.all(StripSize.SMALL);
    private static final Map<StripPaint, String> LARGE = StripShape.all(StripSize.LARGE);

    private final StripSize size;
    private final LocalDate today;
    private final Map<StripPaint, String> shapes;
    private final Map<StripPaint, StringBuilder> paths = new EnumMap<>(StripPaint.class);
    private boolean extended;

    StripPen(StripSize size, LocalDate today) {
        this.size = size;
        this.today = today;
        this.shapes = size == StripSize.SMALL ? SMALL : LARGE;
    }

    List<Strip.Run> runs(List<StripDay> days) {
        for (int i = 0; i < days.size(); i++) {
            boolean todayNext = i + 1 < days.size() && days.get(i + 1).is(today);
            day(days.get(i), size.left(i), todayNext);
        }
        List<Strip.Run> runs = new ArrayList<>(paths.size());
        paths.forEach((paint, path) -> runs.add(new Strip.Run(paint.kind, path.toString())));
        return runs;
    }

    private void day(StripDay day, int x, boolean todayNext) {
        draw(paint(day), x);
        extended |= day.kind() == StripDay.Kind.EXTENSION;
        if (extended && day.counts()) {
            draw(StripPaint.EXTENSION, x);
        }
        if (day.due()) {
            due(x, todayNext);
        }
        if (day.is(today)) {
            draw(StripPaint.TODAY, x);
        }
    }

    /** Today's arrow would stand in the flag. */
    private void due(int x, boolean todayNext) {
        draw(StripPaint.DUE, x);
        if (!todayNext) {
            draw(StripPaint.FLAG, x);
        }
    }

    private StripPaint paint(StripDay day) {
        return switch (day.kind()) {
            case START -> StripPaint.START;
            case COUNTED, EXTENSION, DUE -> day.on().isBefore(today) ? StripPaint.COUNTED : StripPaint.AHEAD;
            case WEEKEND -> StripPaint.WEEKEND;
            case HOLIDAY -> StripPaint.HOLIDAY;
            case PAUSED -> StripPaint.PAUSED;
            case LATE -> StripPaint.LATE;
            case BREAK -> StripPaint.BREAK;
        };
    }

    private void draw(StripPaint paint, int x) {
        StringBuilder path = paths.get(paint);
        if (path == null) {
            path = new StringBuilder(256);
            paths.put(paint, path);
        }
        path.append('M').append(x).append(shapes.get(paint));
    }
}
