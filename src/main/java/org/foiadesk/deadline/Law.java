package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of one law, frozen. */
final class Law implements Statute {
    private final String jurisdiction;
    private final String name;
    private final Citation citation;
    private final Confidence confidence;
    private final LocalDate checkedOn;
    private final WorkingDays calendar;
    private final Map<Clause, Term> terms;
    private final Map<Question, Integer> pauses;
    final List<Closures> closures;
    final List<Closures.Lapse> lapses;
    final String pauseDoubt;
    final String newClockDoubt;
    final List<String> onSilence;

    Law(Rules rules) {
        jurisdiction = rules.jurisdiction;
        name = rules.name;
        citation = rules.citation;
        confidence = rules.confidence;
        checkedOn = rules.checkedOn;
        calendar = rules.calendar;
        terms = Map.copyOf(rules.terms);
        pauses = Map.copyOf(rules.pauses);
        closures = rules.closures.entrySet().stream()
                .map(why -> Closures.of(why.getKey(), why.getValue(), calendar))
                .toList();
        lapses = List.copyOf(rules.lapses);
        pauseDoubt = rules.pauseDoubt;
        newClockDoubt = rules.newClockDoubt;
        onSilence = List.copyOf(rules.onSilence);
    }

    @Override
    public String jurisdiction() {
        return jurisdiction;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    @Override
    public Confidence confidence() {
        return confidence;
    }

    @Override
    public LocalDate checkedOn() {
        return checkedOn;
    }

    @Override
    public boolean hasClock() {
        return terms.containsKey(Clause.DETERMINATION);
    }

    @Override
    public WorkingDays calendar(Counting counting) {
        return calendar.closing(counting.closed());
    }

    @Override
    public List<Deadline> deadlines(List<Happening> happenings, Counting counting) {
        return new Docket(new Case(this, calendar(counting), counting, Chronicle.of(happenings))).deadlines();
    }

    Optional<Term> term(Clause clause) {
        return Optional.ofNullable(terms.get(clause));
    }

    /** How many questions of this sort may stop the clock. */
    int pausesBy(Question question) {
        return pauses.getOrDefault(question, 0);
    }
}
