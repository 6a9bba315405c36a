package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.foiadesk.event.History;
import org.foiadesk.event.Kind;
import org.foiadesk.request.Rights;

/** Each deed that may be recorded now by this viewer, and no other; the likely ones first. */
final class DeedList {

    private static final Set<Kind> ANSWERS = EnumSet.of(
            Kind.INTERIM_RELEASE,
            Kind.RELEASED_IN_PART,
            Kind.RELEASED_IN_FULL,
            Kind.DENIED,
            Kind.NO_RECORDS,
            Kind.CLOSED_BY_AGENCY,
            Kind.APPEAL_DECIDED);

    private DeedList() {}

    static List<FilePage.Deeds> of(History history, Rights rights, LocalDate today) {
        Set<Kind> possible = EnumSet.noneOf(Kind.class);
        history.possible(today).stream()
                .filter(kind -> kind != Kind.STRUCK && kind != Kind.HANDED_OVER && rights.mayRecord(kind))
                .forEach(possible::add);
        Set<Kind> likely = Likely.after(history.situation(), today);
        likely.retainAll(possible);
        possible.removeAll(likely);
        List<FilePage.Deeds> groups = new ArrayList<>();
        add(groups, "Most likely next", true, likely);
        add(groups, "The agency answered", false, only(possible, ANSWERS::contains));
        add(groups, "The agency wrote", false, only(possible, DeedList::letter));
        add(groups, "We did", false, only(possible, kind -> kind.by() == Kind.By.US));
        add(groups, "The court", false, only(possible, kind -> kind.by() == Kind.By.COURT));
        add(groups, "Along the way", false, only(possible, kind -> kind.by() == Kind.By.DESK));
        return groups;
    }

    private static boolean letter(Kind kind) {
        return kind.by() == Kind.By.AGENCY && !ANSWERS.contains(kind);
    }

    private static Set<Kind> only(Set<Kind> kinds, Predicate<Kind> belongs) {
        Set<Kind> some = EnumSet.noneOf(Kind.class);
        kinds.stream().filter(belongs).forEach(some::add);
        return some;
    }

    private static void add(List<FilePage.Deeds> groups, String title, boolean likely, Set<Kind> kinds) {
        if (!kinds.isEmpty()) {
            groups.add(new FilePage.Deeds(
                    title, likely, kinds.stream().map(FilePage.Deed::of).toList()));
        }
    }
}
