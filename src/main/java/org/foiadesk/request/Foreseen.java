package org.foiadesk.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foiadesk.agency.Agency;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Timeline;
import org.foiadesk.event.Ball;
import org.jspecify.annotations.Nullable;

/** The date that would follow from a filing, with its reason, before anything is saved. */
record Foreseen(@Nullable Due due, String sentence, List<Deadline.Step> steps, String citation, String url) {

    static Foreseen nothing(String sentence) {
        return new Foreseen(null, sentence, List.of(), "", "");
    }

    static Foreseen of(Agency agency, LocalDate filedOn, LocalDate today) {
        Optional<Deadline> answer = Timeline.of(
                        agency.statute(), agency.counting(), List.of(Happening.of(Happening.What.FILED, filedOn)))
                .of(Deadline.Kind.DETERMINATION);
        return answer.map(deadline -> of(deadline, agency, today))
                .orElse(nothing("Choose the date of filing to see when the answer is due."));
    }

    private static Foreseen of(Deadline answer, Agency agency, LocalDate today) {
        if (answer.none() != null) {
            return nothing(answer.none() + " After saving, you can set a date of your own on the request.");
        }
        Due due = Due.of(
                answer.due(),
                answer.kind(),
                Ball.AGENCY,
                answer.due(),
                today,
                agency.statute().calendar(agency.counting()));
        return new Foreseen(
                due,
                answer.rule(),
                answer.steps(),
                answer.citation().text(),
                answer.citation().url());
    }
}
