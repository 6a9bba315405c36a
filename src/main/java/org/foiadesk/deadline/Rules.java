package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foiadesk.deadline.Statute.Citation;
import org.foiadesk.deadline.Statute.Confidence;

/** A law written line by line; a rule that is not written is not computed. One file per jurisdiction uses it. */
public final class Rules {
    final String jurisdiction;
    final String name;
    final Map<Clause, Term> terms = new EnumMap<>(Clause.class);
    final Map<Question, Integer> pauses = new EnumMap<>(Question.class);
    final Map<String, List<LocalDate>> closures = new LinkedHashMap<>();
    final List<Closures.Lapse> lapses = new ArrayList<>();
    Citation citation = new Citation("", "");
    Confidence confidence = Confidence.LOW;
    LocalDate checkedOn = LocalDate.EPOCH;
    WorkingDays calendar = WorkingDays.leavingOut(Holiday.Observance.FRIDAY_OR_MONDAY);
    String pauseDoubt = "";
    String newClockDoubt = "";
    List<String> onSilence = List.of();

    private Rules(String jurisdiction, String name) {
        this.jurisdiction = jurisdiction;
        this.name = name;
    }

    public static Rules of(String jurisdiction, String name) {
        return new Rules(jurisdiction, name);
    }

    public Rules cited(String text, String url) {
        citation = new Citation(text, url);
        return this;
    }

    public Rules checked(LocalDate on, Confidence sure) {
        checkedOn = on;
        confidence = sure;
        return this;
    }

    public Rules keeping(WorkingDays holidays) {
        calendar = holidays;
        return this;
    }

    /** Days that are counted, and flagged: an agency may leave them out. */
    public Rules countingThough(String why, String... days) {
        closures.put(why, Stream.of(days).map(LocalDate::parse).toList());
        return this;
    }

    /** A stretch of days that is counted by settled practice, and mentioned. */
    public Rules countingThrough(String why, String first, String last) {
        lapses.add(new Closures.Lapse(why, LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    public Rules acknowledgement(Term term) {
        return with(Clause.ACKNOWLEDGEMENT, term);
    }

    public Rules determination(Term term) {
        return with(Clause.DETERMINATION, term);
    }

    /** The longest way from a designated office to the one that has to answer. */
    public Rules routing(Term term) {
        return with(Clause.ROUTING, term);
    }

    public Rules extension(Term term) {
        return with(Clause.EXTENSION, term);
    }

    public Rules pausedOnceBy(Question question) {
        pauses.put(question, 1);
        return this;
    }

    public Rules pausedEachTimeBy(Question question) {
        pauses.put(question, Integer.MAX_VALUE);
        return this;
    }

    public Rules pausesDoubted(String sentence) {
        pauseDoubt = sentence;
        return this;
    }

    /** What is disputed about the new clock after a remand or a reopening. */
    public Rules newClockDoubted(String sentence) {
        newClockDoubt = sentence;
        return this;
    }

    public Rules expeditedDecision(Term term) {
        return with(Clause.EXPEDITED_DECISION, term);
    }

    /** Our answer to a letter that names no date. */
    public Rules reply(Term term) {
        return with(Clause.CLARIFICATION_REPLY, term)
                .with(Clause.FEE_REPLY, term)
                .with(Clause.STILL_INTERESTED_REPLY, term);
    }

    public Rules appealWindow(Term term) {
        return with(Clause.APPEAL_WINDOW, term);
    }

    public Rules appealDecision(Term term) {
        return with(Clause.APPEAL_DECISION, term);
    }

    /** From a date that passed unanswered to the first day to sue. */
    public Rules suitFrom(Term term) {
        return with(Clause.SUIT_FROM, term);
    }

    /** What else silence costs the agency, then the questions on which that hangs. */
    public Rules onSilence(String... consequenceThenQuestions) {
        onSilence = List.of(consequenceThenQuestions);
        return this;
    }

    public Rules suitUntil(Term term) {
        return with(Clause.SUIT_UNTIL, term);
    }

    public Statute law() {
        return new Law(this);
    }

    private Rules with(Clause clause, Term term) {
        terms.put(clause, term);
        return this;
    }
}
