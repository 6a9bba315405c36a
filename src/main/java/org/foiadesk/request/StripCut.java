package org.foiadesk.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Leaves out what nobody reads: the middle of a long idle stretch, and on a long clock the plain days far from its
 * start, today, the due day and its end. Each gap becomes one break.
 */
final class StripCut {
    /** A break in place of fewer days would save nothing. */
    private static final int WORTH_A_BREAK = 4;

    private static final int CLOSER = 4;

    private final List<StripDay> days;
    private final LocalDate today;
    private final StripSize size;
    private final BitSet gone = new BitSet();

    StripCut(List<StripDay> days, LocalDate today, StripSize size) {
        this.days = days;
        this.today = today;
        this.size = size;
    }

    List<StripDay> days() {
        dropIdle();
        for (int near = size.comfortable() / 2; cells() > size.comfortable() && near > size.around(); near -= CLOSER) {
            dropFar(near, StripDay::plain);
        }
        if (cells() > size.most()) {
            dropFar(size.around(), any -> true);
        }
        return gone.isEmpty() ? days : withBreaks();
    }

    /** How many there would be to draw, with a break for each gap. */
    private int cells() {
        int cells = days.size();
        for (int from = gone.nextSetBit(0); from >= 0; ) {
            int to = gone.nextClearBit(from);
            cells -= to - from < WORTH_A_BREAK ? 0 : to - from - 1;
            from = gone.nextSetBit(to);
        }
        return cells;
    }

    private void dropIdle() {
        for (int from = 0; from < days.size(); ) {
            int to = days.get(from).idle() ? endOfIdle(from) : from + 1;
            if (to - from > size.idle()) {
                gone.set(from + size.idle() / 2, to - size.idle() / 2);
            }
            from = to;
        }
        keepAround(today());
    }

    private int endOfIdle(int from) {
        int end = from + 1;
        for (int i = end; i < days.size() && (days.get(i).idle() || days.get(i).rest()); i++) {
            end = days.get(i).idle() ? i + 1 : end;
        }
        return end;
    }

    private void keepAround(int day) {
        if (day >= 0) {
            gone.clear(Math.max(0, day - size.idle() / 4), day + size.idle() / 4 + 1);
        }
    }

    private void dropFar(int distance, Predicate<StripDay> wanted) {
        BitSet near = near(distance);
        for (int i = near.nextClearBit(0); i < days.size(); i = near.nextClearBit(i + 1)) {
            if (wanted.test(days.get(i))) {
                gone.set(i);
            }
        }
    }

    private BitSet near(int distance) {
        BitSet near = new BitSet();
        for (int day : new int[] {0, today(), due(), days.size() - 1}) {
            if (day >= 0) {
                near.set(Math.max(0, day - distance), day + distance + 1);
            }
        }
        return near;
    }

    private int today() {
        return last(day -> day.is(today));
    }

    private int due() {
        return last(StripDay::due);
    }

    private int last(Predicate<StripDay> wanted) {
        int i = days.size() - 1;
        while (i >= 0 && !wanted.test(days.get(i))) {
            i--;
        }
        return i;
    }

    /** The last day is always kept, so that every gap has an end. */
    private List<StripDay> withBreaks() {
        List<StripDay> kept = new ArrayList<>(cells());
        for (int from = 0; from < days.size(); ) {
            int to = gone.get(from) ? gone.nextClearBit(from) : from + 1;
            if (to - from < WORTH_A_BREAK) {
                kept.addAll(days.subList(from, to));
            } else {
                kept.add(gap(days.get(from), days.get(to)));
            }
            from = to;
        }
        return kept;
    }

    private static StripDay gap(StripDay first, StripDay next) {
        return StripDay.leftOut(first.on(), ChronoUnit.DAYS.between(first.on(), next.on()), next.count());
    }
}
