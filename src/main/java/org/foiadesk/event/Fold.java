package org.foiadesk.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * All events of one request, one after the other. An event that cannot stand where it is has no effect, and a fault says
 * why: a record that older rules allowed still folds.
 */
final class Fold {

    // A request often goes out before anybody logs it here, so its draft comes first whatever day it was saved on.
    private static final Comparator<Dated> ORDER = Comparator.comparing(
                    (Dated dated) -> dated.event().kind() != Kind.DRAFTED)
            .thenComparing(Dated::occurredOn)
            .thenComparing(Dated::seq);

    private final Statute statute;
    private final Statute.Counting counting;
    private final Tally tally = new Tally();
    private final List<Happening> heard = new ArrayList<>();
    private final List<Dated> standing = new ArrayList<>();
    private final List<Dated> struck = new ArrayList<>();
    private final Map<Dated, String> faults = new LinkedHashMap<>();
    private Position position = Position.START;
    private boolean begun;

    /** As of all that was folded so far; null until somebody asks. */
    private @Nullable Situation situation;

    Fold(Statute statute, Statute.Counting counting, List<Dated> events) {
        this.statute = statute;
        this.counting = counting;
        Strikes strikes = new Strikes(events);
        for (Dated dated : events.stream().sorted(ORDER).toList()) {
            if (strikes.struck(dated)) {
                struck.add(dated);
            } else {
                fold(dated, strikes.fault(dated));
                standing.add(dated);
            }
        }
    }

    List<Dated> standing() {
        return standing;
    }

    List<Dated> struck() {
        return struck;
    }

    /** What cannot stand, and why, in the order of the fold. */
    Map<Dated, String> faults() {
        return faults;
    }

    /** Why an event of this kind could not come next, on that day; empty when it could. */
    String refusal(Kind kind, LocalDate on) {
        Where where = kind.where();
        if (where == Where.START) {
            return begun ? "There is a draft already." : "";
        }
        if (!begun && kind != Kind.STRUCK) {
            return "There is no draft yet.";
        }
        if (!where.allows(position.stage())) {
            return "It fits a request that is %s; on %s this one was %s."
                    .formatted(where.words(), Prose.day(on), position.stage().gloss());
        }
        if (neverFiled(where)) {
            return "This request was never filed.";
        }
        return tooEarlyToAppeal(where, on)
                ? "On %s there was nothing to appeal: no decision went against us, and the agency was not late."
                        .formatted(Prose.day(on))
                : "";
    }

    Situation situation() {
        Situation now = situation == null ? Situation.of(position, tally, timeline()) : situation;
        situation = now;
        return now;
    }

    private void fold(Dated dated, String strikeFault) {
        Event event = dated.event();
        String fault = strikeFault.isEmpty() ? refusal(event.kind(), dated.occurredOn()) : strikeFault;
        fault = fault.isEmpty() ? event.misfit(standing) : fault;
        if (!fault.isEmpty()) {
            faults.put(dated, fault);
            return;
        }
        situation = null;
        begun |= event.kind() == Kind.DRAFTED;
        position = event.after(position);
        heard.addAll(event.happenings(dated));
        event.count(tally, dated);
    }

    private boolean neverFiled(Where where) {
        return (where == Where.SINCE_FILING || where == Where.ENDED) && tally.filedOn == null;
    }

    private boolean tooEarlyToAppeal(Where where, LocalDate on) {
        return where == Where.APPEALABLE
                && position.stage().open()
                && tally.flags.stream().noneMatch(Flag::againstUs)
                && !situation().late(on);
    }

    private Timeline timeline() {
        return heard.isEmpty() ? new Timeline(statute, List.of()) : Timeline.of(statute, counting, List.copyOf(heard));
    }
}
