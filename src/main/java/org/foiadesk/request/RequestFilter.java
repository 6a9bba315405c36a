package org.foiadesk.request;

import java.util.Optional;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Stage;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to and how it is sorted; the address of the page holds exactly this. */
public record RequestFilter(
        @Nullable Stage stage,
        @Nullable Ball ball,
        boolean late,
        @Nullable Long agency,
        @Nullable Long owner,
        @Nullable Long section,
        String tag,
        String text,
        Sort sort) {

    public enum Sort {
        NEXT("next date", "r.next_sort, r.id", "(r.next_sort, r.id) > (:afterDate, :afterId)"),
        NEWEST("newest", "r.id desc", "r.id < :afterId"),
        OLDEST("oldest", "r.id", "r.id > :afterId");

        private final String word;
        final String order;
        private final String after;

        Sort(String word, String order, String after) {
            this.word = word;
            this.order = order;
            this.after = after;
        }

        public String word() {
            return word;
        }

        /**
         * Many have no next date and stand last: of what comes after the last date of all PostgreSQL expects nothing, so
         * it would read and sort the rest for each page.
         */
        String beyond(Requests.After last) {
            return this == NEXT && last.undated() ? "r.next_sort = :afterDate and r.id > :afterId" : after;
        }
    }

    public static final RequestFilter ALL = new RequestFilter(null, null, false, null, null, null, "", "", Sort.NEXT);

    public static RequestFilter ownedBy(long person) {
        return new RequestFilter(null, null, false, null, person, null, "", "", Sort.NEXT);
    }

    public static RequestFilter to(long agency) {
        return new RequestFilter(null, null, false, agency, null, null, "", "", Sort.NEXT);
    }

    public Optional<Stage> onlyStage() {
        return Optional.ofNullable(stage);
    }

    public boolean everything() {
        return equals(new RequestFilter(null, null, false, null, null, null, "", "", sort));
    }
}
