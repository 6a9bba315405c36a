package org.foiadesk.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Statute;

/** Everything that happened to one request, under one law: what follows, and what may come next. Immutable. */
public final class History {

    private final Statute statute;
    private final Statute.Counting counting;
    private final List<Dated> events;
    private final Fold fold;

    private History(Statute statute, Statute.Counting counting, List<Dated> events) {
        this.statute = statute;
        this.counting = counting;
        this.events = events;
        this.fold = new Fold(statute, counting, events);
    }

    /** @param events in any order, struck ones and strikes included */
    public static History of(Statute statute, Statute.Counting counting, List<Dated> events) {
        return new History(statute, counting, List.copyOf(events));
    }

    /** The same with one event more; ask {@link #refusal} first: one that cannot stand has no effect. */
    public History with(Dated event) {
        return new History(statute, counting, joined(event));
    }

    public Situation situation() {
        return fold.situation();
    }

    /** What counts, in the order of the fold. */
    public List<Dated> standing() {
        return List.copyOf(fold.standing());
    }

    public List<Dated> struck() {
        return List.copyOf(fold.struck());
    }

    /** What stands in the record but could not have happened where it is, with the reason; empty in a sound record. */
    public Map<Dated, String> faults() {
        return Collections.unmodifiableMap(fold.faults());
    }

    /** The kinds that may be recorded as of today: forms are shown for these alone. */
    public Set<Kind> possible(LocalDate today) {
        EnumSet<Kind> kinds = EnumSet.allOf(Kind.class);
        kinds.removeIf(kind -> !fold.refusal(kind, today).isEmpty());
        if (fold.standing().isEmpty()) {
            kinds.remove(Kind.STRUCK);
        }
        return kinds;
    }

    /** Why this may not be recorded, in sentences; empty when it may. */
    public Optional<String> refusal(Dated candidate, LocalDate today) {
        String doubt = Doubt.about(candidate, today);
        return Optional.of(doubt.isEmpty() ? misfit(candidate) : doubt).filter(sentence -> !sentence.isEmpty());
    }

    private String misfit(Dated candidate) {
        Map<Dated, String> then = new Fold(statute, counting, joined(candidate)).faults();
        String own = then.get(candidate);
        if (own != null) {
            return "“%s” does not fit. %s".formatted(candidate.event().title(), own);
        }
        return then.entrySet().stream()
                .filter(fault -> !fold.faults().containsKey(fault.getKey()))
                .findFirst()
                .map(fault -> displaced(fault.getKey(), fault.getValue()))
                .orElse("");
    }

    private static String displaced(Dated later, String why) {
        return "Then “%s” of %s (entry %d) could not stand. %s"
                .formatted(later.event().title(), Prose.day(later.occurredOn()), later.seq(), why);
    }

    private List<Dated> joined(Dated event) {
        List<Dated> all = new ArrayList<>(events);
        all.add(event);
        return all;
    }
}
