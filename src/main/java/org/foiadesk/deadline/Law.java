package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rules of one law, frozen. */
final class Law implements Statute {
    private final String jurisdiction;
    private final String name;
    private final Citation citation;
    private final Confidence confidence;
    private final LocalDate checkedOn;
    private final String source;
    private final String verified;
    private final List<String> notes;
    private final Supplier<WorkingDays> holidays;
    private final Map<Clause, List<Term>> terms;
    private final Map<Question, Integer> pauses;
    private final Set<Trait> traits;
    private final Map<String, List<LocalDate>> closed;
    private volatile @Nullable Known known;
    final List<Closures.Lapse> lapses;
    final String appealsGoTo;
    final String calendarDoubt;
    final String pauseDoubt;
    final String newClockDoubt;
    final List<String> onSilence;

    /** What takes a while to find out, and is not needed before somebody asks this law. */
    private record Known(WorkingDays calendar, List<Closures> closures) {}

    Law(Draft rules) {
        jurisdiction = rules.jurisdiction;
        name = rules.name;
        citation = rules.citation;
        confidence = rules.confidence;
        checkedOn = rules.checkedOn;
        source = rules.source;
        verified = rules.verified;
        notes = List.copyOf(rules.notes);
        holidays = rules.calendar;
        terms = new EnumMap<>(Clause.class);
        rules.terms.forEach((clause, all) -> terms.put(clause, List.copyOf(all)));
        pauses = Map.copyOf(rules.pauses);
        traits = EnumSet.noneOf(Trait.class);
        traits.addAll(rules.traits);
        closed = Map.copyOf(rules.closures);
        lapses = List.copyOf(rules.lapses);
        appealsGoTo = rules.appealsGoTo;
        calendarDoubt = rules.calendarDoubt;
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
    public String source() {
        return source;
    }

    @Override
    public String verified() {
        return verified;
    }

    @Override
    public List<Line> rules() {
        return Lines.of(this);
    }

    @Override
    public String answeredWithin(LocalDate made) {
        return terms(Clause.DETERMINATION).stream()
                .filter(term -> term.when().holds(made, Counting.USUAL))
                .filter(term -> terms(Clause.DETERMINATION).size() == 1 || term.from() != From.ACKNOWLEDGMENT)
                .reduce((first, second) -> second)
                .or(() -> terms(Clause.DETERMINATION).stream().findFirst())
                .map(term -> term.words(term.count()))
                .orElse("");
    }

    @Override
    public List<String> notes() {
        var all = new ArrayList<String>();
        if (!appealsGoTo.isEmpty()) {
            all.add("Appeals go to: " + appealsGoTo + ".");
        }
        traits.forEach(trait -> all.add(trait.words()));
        all.addAll(notes);
        all.addAll(onSilence);
        if (!calendarDoubt.isEmpty()) {
            all.add(calendarDoubt);
        }
        return List.copyOf(all);
    }

    @Override
    public boolean hasClock() {
        return terms(Clause.DETERMINATION).stream().anyMatch(term -> !term.isNamed());
    }

    @Override
    public WorkingDays calendar(Counting counting) {
        return known().calendar.closing(counting.closed());
    }

    @Override
    public List<Deadline> deadlines(List<Happening> happenings, Counting counting) {
        return new Docket(Case.of(this, counting, Chronicle.of(happenings))).deadlines();
    }

    List<Closures> closures() {
        return known().closures;
    }

    List<Term> terms(Clause clause) {
        List<Term> all = terms.get(clause);
        return all == null ? List.of() : all;
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** How many questions of this sort may stop the clock. */
    int pausesBy(Question question) {
        return pauses.getOrDefault(question, 0);
    }

    private Known known() {
        @Nullable Known now = known;
        if (now == null) {
            WorkingDays calendar = holidays.get();
            now = new Known(
                    calendar,
                    closed.entrySet().stream()
                            .map(why -> Closures.of(why.getKey(), why.getValue(), calendar))
                            .toList());
            known = now;
        }
        return now;
    }
}
