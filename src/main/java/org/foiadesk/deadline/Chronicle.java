package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Happening.What;

/** What happened, by date; on one day a receipt comes first, else the order of recording. Positions count from 0. */
final class Chronicle {
    private static final Comparator<Happening> BY_DATE = (one, other) -> {
        int byDate = one.on().compareTo(other.on());
        return byDate != 0 ? byDate : Boolean.compare(received(other), received(one));
    };

    private static final Set<What> MADE = EnumSet.of(
            What.FILED,
            What.RECEIVED_BY_DESIGNATED_OFFICE,
            What.RECEIVED_BY_PROPER_OFFICE,
            What.RECEIVED_BY_OTHER_OFFICE);

    private final List<Happening> all;

    private Chronicle(List<Happening> all) {
        this.all = all;
    }

    static Chronicle of(List<Happening> happenings) {
        var sorted = new ArrayList<>(happenings);
        sorted.sort(BY_DATE);
        return new Chronicle(sorted);
    }

    /** The day of the request: of its sending, else of its first receipt, else of whatever came first. */
    LocalDate made() {
        LocalDate made = all.isEmpty() ? LocalDate.MAX : on(0);
        int sent = next(0, size(), MADE);
        return sent < size() ? on(sent) : made;
    }

    int size() {
        return all.size();
    }

    Happening at(int position) {
        return all.get(position);
    }

    What what(int position) {
        return all.get(position).what();
    }

    LocalDate on(int position) {
        return all.get(position).on();
    }

    /** The first position in {@code [from, end)} at which one of these happened; {@code end} when there is none. */
    int next(int from, int end, Set<What> whats) {
        for (int i = from; i < end; i++) {
            if (whats.contains(what(i))) {
                return i;
            }
        }
        return end;
    }

    /** The last position at which one of these happened; -1 when none did. */
    int last(Set<What> whats) {
        for (int i = size() - 1; i >= 0; i--) {
            if (whats.contains(what(i))) {
                return i;
            }
        }
        return -1;
    }

    Optional<LocalDate> first(int from, int end, What what) {
        for (int i = from; i < end; i++) {
            if (what(i) == what) {
                return Optional.of(on(i));
            }
        }
        return Optional.empty();
    }

    boolean happenedBefore(int position, Set<What> whats) {
        return next(0, position, whats) < position;
    }

    private static boolean received(Happening happening) {
        return happening.what().compareTo(What.PERFECTED) <= 0;
    }
}
