package org.foiadesk.deadline;

import java.time.LocalDate;
import org.foiadesk.deadline.Statute.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A length of time that a law gives, from what it is counted, for whom it stands, with its paragraph and its rule in
 * words.
 *
 * @param earlier a second length of which the one that ends first governs
 * @param doubt what a careful lawyer would dispute whenever it is applied, or empty
 * @param own the newsroom's own number that stands here instead of the law's
 */
public record Term(
        int count,
        Unit unit,
        boolean rolls,
        boolean whole,
        From from,
        When when,
        @Nullable Term earlier,
        Citation citation,
        String rule,
        String doubt,
        @Nullable OwnRule own) {

    /** Stands for the link of the law that the rule is written in. */
    private static final String HERE = "here";

    private static final Citation NOWHERE = new Citation("", HERE);

    public static Term workingDays(int count) {
        return of(count, Unit.WORKING_DAYS);
    }

    public static Term calendarDays(int count) {
        return of(count, Unit.CALENDAR_DAYS);
    }

    public static Term months(int count) {
        return of(count, Unit.MONTHS);
    }

    public static Term years(int count) {
        return of(count, Unit.YEARS);
    }

    public static Term hours(int count) {
        return of(count, Unit.HOURS);
    }

    /** The law gives no number of days. */
    public static Term promptly() {
        return of(0, Unit.NONE);
    }

    /** Longer by a notice, to a day that the agency names: the law sets no most. */
    public static Term toTheDayNamed() {
        return of(0, Unit.NONE);
    }

    /** On the very day from which it is counted. */
    public static Term thatDay() {
        return of(0, Unit.CALENDAR_DAYS);
    }

    private static Term of(int count, Unit unit) {
        return new Term(count, unit, false, false, From.RECEIPT, When.ALWAYS, null, NOWHERE, "", "", null);
    }

    boolean isNamed() {
        return unit == Unit.NONE;
    }

    /** A last day that is not a working day moves to the next one. */
    public Term rolling() {
        return new Term(count, unit, true, whole, from, when, earlier, citation, rule, doubt, own);
    }

    /** Of an extension: the whole length from the start, not days added to the first limit. */
    public Term inAll() {
        return new Term(count, unit, rolls, true, from, when, earlier, citation, rule, doubt, own);
    }

    public Term afterSending() {
        return after(From.SENDING);
    }

    public Term afterAcknowledgment() {
        return after(From.ACKNOWLEDGMENT);
    }

    public Term afterAcknowledgmentIsDue() {
        return after(From.ACKNOWLEDGMENT_DUE);
    }

    public Term afterTheGrant() {
        return after(From.GRANT);
    }

    public Term afterTheDenial() {
        return after(From.DENIAL);
    }

    public Term afterTheAppealIsDecided() {
        return after(From.APPEAL_DECISION);
    }

    Term after(From event) {
        return new Term(count, unit, rolls, whole, event, when, earlier, citation, rule, doubt, own);
    }

    public Term orIfEarlier(Term other) {
        return new Term(count, unit, rolls, whole, from, when, other, citation, rule, doubt, own);
    }

    public Term forRequestsOf(Requester who) {
        return where(when.askedBy(who));
    }

    public Term forStateAgencies() {
        return where(when.ofLocalBodies(false));
    }

    public Term forLocalBodies() {
        return where(when.ofLocalBodies(true));
    }

    public Term since(String day) {
        return where(when.since(LocalDate.parse(day)));
    }

    public Term until(String day) {
        return where(when.until(LocalDate.parse(day)));
    }

    private Term where(When holds) {
        return new Term(count, unit, rolls, whole, from, holds, earlier, citation, rule, doubt, own);
    }

    public Term under(Citation paragraph) {
        return new Term(count, unit, rolls, whole, from, when, earlier, paragraph, rule, doubt, own);
    }

    public Term under(String paragraph) {
        return under(new Citation(paragraph, HERE));
    }

    public Term meaning(String words) {
        return new Term(count, unit, rolls, whole, from, when, earlier, citation, words, doubt, own);
    }

    public Term doubted(String sentence) {
        return new Term(count, unit, rolls, whole, from, when, earlier, citation, rule, sentence, own);
    }

    /** The same, read where its law is unless it says where. */
    Term of(Citation law) {
        String paragraph = citation.text().isEmpty() ? law.text() : citation.text();
        return citation.url().equals(HERE) ? under(new Citation(paragraph, law.url())) : this;
    }

    /** This rule with the newsroom's own number in it; its words say so. */
    Term instead(OwnRule ours) {
        Unit in = unit == Unit.NONE ? Unit.WORKING_DAYS : unit;
        Term now = of(ours.count(), in);
        String law = isNamed() ? "" : " instead of the law’s " + words(count);
        String said = "By a rule of your own: " + now.words(ours.count()) + law + " (" + ours.reason() + "). " + rule;
        return new Term(ours.count(), in, rolls, whole, from, when, null, citation, said.strip(), doubt, ours);
    }

    LocalDate from(LocalDate start, Statute.Calendar working) {
        return roll(plain(start, working), working);
    }

    private LocalDate plain(LocalDate start, Statute.Calendar working) {
        return switch (unit) {
            case YEARS -> start.plusYears(count);
            case MONTHS -> start.plusMonths(count);
            case WORKING_DAYS, CALENDAR_DAYS, HOURS, NONE -> counting(working).plusWorkingDays(start, count);
        };
    }

    LocalDate roll(LocalDate day, Statute.Calendar working) {
        return rolls && !working.isWorkingDay(day) ? working.plusWorkingDays(day, 1) : day;
    }

    /** The days that count towards this term. */
    Statute.Calendar counting(Statute.Calendar working) {
        return unit == Unit.WORKING_DAYS ? working : EveryDay.COUNTS;
    }

    /** "10 working days"; empty where the law gives no number. */
    String words(int n) {
        return unit == Unit.WORKING_DAYS
                ? Written.workingDays(n)
                : isNamed() ? "" : n + " " + unit.word + (n == 1 ? "" : "s");
    }
}
