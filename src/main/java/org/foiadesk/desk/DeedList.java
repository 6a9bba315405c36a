package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foiadesk.event.History;
import org.foiadesk.event.Kind;
import org.foiadesk.request.DeedForm;
import org.foiadesk.request.Rights;

/** One form for each deed that may be recorded now by this viewer, and none for any other. */
final class DeedList {

    private static final Set<Kind> ANSWERS = EnumSet.of(
            Kind.INTERIM_RELEASE, Kind.RELEASED_IN_PART, Kind.RELEASED_IN_FULL, Kind.DENIED, Kind.NO_RECORDS,
            Kind.CLOSED_BY_AGENCY, Kind.APPEAL_DECIDED);

    private DeedList() {}

    static List<FilePage.Deeds> of(History history, Rights rights, LocalDate today) {
        Set<Kind> possible = history.possible(today);
        possible.removeIf(kind -> kind == Kind.STRUCK || kind == Kind.HANDED_OVER || !rights.mayRecord(kind));
        List<FilePage.Deeds> groups = new ArrayList<>();
        add(groups, "We did", possible, today, kind -> kind.by() == Kind.By.US);
        add(groups, "The agency wrote", possible, today, kind -> kind.by() == Kind.By.AGENCY && !ANSWERS.contains(kind));
        add(groups, "The agency answered", possible, today, ANSWERS::contains);
        add(groups, "The court", possible, today, kind -> kind.by() == Kind.By.COURT);
        add(groups, "Along the way", possible, today, kind -> kind.by() == Kind.By.DESK);
        return groups;
    }

    private static void add(
            List<FilePage.Deeds> groups,
            String title,
            Set<Kind> possible,
            LocalDate today,
            java.util.function.Predicate<Kind> belongs) {
        List<DeedForm> forms = possible.stream()
                .filter(belongs)
                .map(kind -> DeedForm.blank(kind, today))
                .toList();
        if (!forms.isEmpty()) {
            groups.add(new FilePage.Deeds(title, forms));
        }
    }
}
