package org.foiadesk.request;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words and numbers of a large strip: names over it, counts on it, dates under it and a tip for each day. */
final class StripNames {
    private static final StripSize SIZE = StripSize.LARGE;
    private static final int DATE_LINE = SIZE.base() + 20;
    private static final int GAP = 8;

    private final LocalDate today;
    private final List<Strip.Note> notes = new ArrayList<>();
    private final List<Strip.Cell> cells = new ArrayList<>();
    private final List<StripLabels.Label> wanted = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final StripLabels labels;
    private int datedTo;
    private int year;

    StripNames(List<StripDay> days, LocalDate today) {
        this.today = today;
        this.year = today.getYear();
        for (int i = 0; i < days.size(); i++) {
            boolean first = i == 0 || days.get(i - 1).kind() == StripDay.Kind.BREAK;
            day(days.get(i), SIZE.left(i), first);
        }
        this.labels = new StripLabels(wanted);
        notes.addAll(labels.notes());
    }

    int width() {
        return Math.max(SIZE.width(cells.size()), Math.max(labels.end(), datedTo));
    }

    List<Strip.Note> notes() {
        return notes;
    }

    List<Strip.Cell> cells() {
        return cells;
    }

    /** The lines from names to their days. */
    List<Strip.Run> leaders() {
        String lines = labels.leaders();
        return lines.isEmpty() ? List.of() : List.of(new Strip.Run("leader", lines));
    }

    private void day(StripDay day, int x, boolean first) {
        int middle = x + SIZE.block() / 2;
        cells.add(new Strip.Cell(x, SIZE.unit, StripWords.tip(day, today)));
        if (day.counts() && !day.is(today) && fits(day.count())) {
            count(day, middle);
        }
        if (first || (day.on().getDayOfWeek() == DayOfWeek.MONDAY && day.kind() != StripDay.Kind.BREAK)) {
            date(day.on(), x);
        }
        name(day, middle);
        if (day.is(today) && !day.due()) {
            wanted.add(new StripLabels.Label("now", middle, "today"));
        }
    }

    /** Three digits are as wide as a day. */
    private static boolean fits(int count) {
        return count < 100 || count % 2 == 0;
    }

    private void count(StripDay day, int middle) {
        boolean past = day.on().isBefore(today);
        int line = past ? SIZE.base() - SIZE.tall / 2 + 4 : SIZE.base() - SIZE.low() - 4;
        notes.add(new Strip.Note(past ? "count" : "count-ahead", middle, line, "middle", "" + day.count()));
    }

    private void date(LocalDate on, int x) {
        String text = StripWords.date(on) + (on.getYear() == year ? "" : " " + on.getYear());
        if (x >= datedTo) {
            notes.add(new Strip.Note("date", x, DATE_LINE, "start", text));
            datedTo = x + StripLabels.wide(text) + GAP;
            year = on.getYear();
        }
    }

    /** A pause and an extension bear the same name on each of their days. */
    private void name(StripDay day, int middle) {
        String name = StripWords.name(day, today);
        if (!name.isEmpty() && (day.kind() == StripDay.Kind.BREAK || named.add(name))) {
            wanted.add(new StripLabels.Label(day.due() ? "due" : StripLabels.NAME, middle, name));
        }
    }
}
