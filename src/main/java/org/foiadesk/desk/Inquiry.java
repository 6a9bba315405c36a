package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statute.Counting;
import org.foiadesk.deadline.Timeline;

/** A question to the calculator: which law, counted how, what happened, and as of which day. */
record Inquiry(Statute statute, LocalDate asOf, Counting counting, List<Happening> happenings) {

    private static final Comparator<Answered> BY_DAY = Comparator.comparing(
                    Answered::when, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(answered -> answered.deadline().kind());

    /** One for each kind in force, all that were promised, by the day they fall due; those without a day last. */
    List<Answered> answers() {
        Timeline timeline = Timeline.of(statute, counting, happenings);
        Map<Kind, List<Deadline>> kinds = new EnumMap<>(Kind.class);
        timeline.deadlines().forEach(deadline -> kinds.computeIfAbsent(deadline.kind(), kind -> new ArrayList<>())
                .add(deadline));
        var answers = new ArrayList<Answered>();
        kinds.forEach((kind, all) -> {
            if (kind == Kind.PROMISED) {
                all.forEach(each -> answers.add(Answered.of(each, List.of(), this)));
            } else {
                timeline.of(kind).ifPresent(stands -> answers.add(Answered.of(stands, all, this)));
            }
        });
        answers.sort(BY_DAY);
        return answers;
    }
}
