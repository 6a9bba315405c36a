package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foiadesk.deadline.Statute.Citation;
import org.foiadesk.deadline.Statute.Confidence;

/**
 * A law written line by line; a rule that is not written is not computed. One file per jurisdiction uses it. Of two
 * lines of one rule the later governs, where it holds.
 */
public final class Rules {
    private final Draft law;

    private Rules(Draft law) {
        this.law = law;
    }

    public static Rules of(String jurisdiction, String name) {
        return new Rules(new Draft(jurisdiction, name));
    }

    public Rules cited(String text, String url) {
        law.citation = new Citation(text, url);
        return this;
    }

    /** @param how "found", "memory" or both: whether the text was read */
    public Rules checked(String day, Confidence sure, String how, String where) {
        law.checkedOn = LocalDate.parse(day);
        law.confidence = sure;
        law.verified = how;
        law.source = where;
        return this;
    }

    /** The working days, found out when they are first asked for. */
    public Rules keeping(Supplier<WorkingDays> holidays) {
        law.calendar = holidays;
        return this;
    }

    /** What is not sure of the holidays; said wherever working days are counted. */
    public Rules holidaysDoubted(String sentence) {
        law.calendarDoubt = sentence;
        return this;
    }

    /** Days that are counted, and flagged: an agency may leave them out. */
    public Rules countingThough(String why, String... days) {
        law.closures.put(why, Stream.of(days).map(LocalDate::parse).toList());
        return this;
    }

    /** A stretch of days that is counted by settled practice, and mentioned. */
    public Rules countingThrough(String why, String first, String last) {
        law.lapses.add(new Closures.Lapse(why, LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    /** What a reader of the law should know and no date says. */
    public Rules note(String sentence) {
        law.notes.add(sentence);
        return this;
    }

    public Rules where(Trait... all) {
        law.traits.addAll(List.of(all));
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

    public Rules production(Term term) {
        return with(Clause.PRODUCTION, term);
    }

    public Rules pausedOnceBy(Question question) {
        law.pauses.put(question, 1);
        return this;
    }

    public Rules pausedEachTimeBy(Question question) {
        law.pauses.put(question, Integer.MAX_VALUE);
        return this;
    }

    public Rules pausesDoubted(String sentence) {
        law.pauseDoubt = sentence;
        return this;
    }

    public Rules newClockDoubted(String sentence) {
        law.newClockDoubt = sentence;
        return this;
    }

    public Rules expeditedDecision(Term term) {
        return with(Clause.EXPEDITED_DECISION, term);
    }

    /** Our answer to any letter that names no date. */
    public Rules reply(Term term) {
        return with(Clause.STILL_INTERESTED_REPLY, term)
                .clarificationReply(term)
                .feeReply(term);
    }

    public Rules clarificationReply(Term term) {
        return with(Clause.CLARIFICATION_REPLY, term);
    }

    public Rules feeReply(Term term) {
        return with(Clause.FEE_REPLY, term);
    }

    /** Where an appeal goes, or that there is none. */
    public Rules appealsGoTo(String body) {
        law.appealsGoTo = body;
        return this;
    }

    public Rules appealWindow(Term term) {
        return with(Clause.APPEAL_WINDOW, term);
    }

    public Rules appealDecision(Term term) {
        return with(Clause.APPEAL_DECISION, term);
    }

    public Rules appealExtension(Term term) {
        return with(Clause.APPEAL_EXTENSION, term);
    }

    public Rules attorneyGeneralBrief(Term term) {
        return with(Clause.ATTORNEY_GENERAL_BRIEF, term);
    }

    /** Silence is a denial on a day of its own; {@code thatDay()} is the last day of the answer. */
    public Rules silenceIsDenial(Term term) {
        return with(Clause.DEEMED_DENIAL, term);
    }

    /** After an employee refused in person or by phone. */
    public Rules refusalInPersonIsDenial(Term term) {
        return with(Clause.REFUSAL_IN_PERSON, term);
    }

    /** Where silence starts our own time to appeal, and it is counted otherwise than from a letter. */
    public Rules appealOnSilence(Term term) {
        return with(Clause.APPEAL_ON_SILENCE, term);
    }

    /** What has to be sent to the agency before a suit, and how long it then has. */
    public Rules complaintBeforeSuit(Term term) {
        return with(Clause.COMPLAINT, term);
    }

    /** From a date that passed unanswered, or the day after a complaint ran out, to the first day to sue. */
    public Rules suitFrom(Term term) {
        return with(Clause.SUIT_FROM, term);
    }

    /** What else silence costs the agency, then the questions on which that hangs. */
    public Rules onSilence(String... consequenceThenQuestions) {
        law.onSilence = List.of(consequenceThenQuestions);
        return this;
    }

    public Rules suitUntil(Term term) {
        return with(Clause.SUIT_UNTIL, term);
    }

    public Statute law() {
        return new Law(law);
    }

    private Rules with(Clause clause, Term term) {
        law.terms.computeIfAbsent(clause, none -> new ArrayList<>()).add(term.of(law.citation));
        return this;
    }
}
