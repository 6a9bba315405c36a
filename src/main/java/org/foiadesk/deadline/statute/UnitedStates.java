package org.foiadesk.deadline.statute;

import static org.foiadesk.deadline.Question.CLARIFICATION;
import static org.foiadesk.deadline.Question.FEE;
import static org.foiadesk.deadline.Term.calendarDays;
import static org.foiadesk.deadline.Term.promptly;
import static org.foiadesk.deadline.Term.workingDays;
import static org.foiadesk.deadline.Term.years;
import static org.foiadesk.deadline.Trait.ACKNOWLEDGMENT_IS_A_HINT;
import static org.foiadesk.deadline.Trait.EXTENSION_IS_SHARED_WITH_APPEAL;
import static org.foiadesk.deadline.Trait.SILENCE_LETS_US_SUE;

import org.foiadesk.deadline.Rules;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statute.Citation;

/** The federal act, as amended by the FOIA Improvement Act of 2016, for the executive agencies. */
public final class UnitedStates {
    private static final String TEXT = "https://www.foia.gov/foia-statute.html";

    private static final Statute ACT = Rules.of("US", "Freedom of Information Act")
            .cited("5 U.S.C. 552", TEXT)
            .checked(
                    "2026-11-22",
                    Statute.Confidence.HIGH,
                    "found and memory",
                    "The Act as printed on foia.gov (2026-05-11); the Justice Department on shutdowns (2014, 2025);"
                            + " 43 CFR 2.16; memory for CREW v. FEC and other cases")
            .keeping(() -> FederalHolidays.CALENDAR)
            .where(ACKNOWLEDGMENT_IS_A_HINT, EXTENSION_IS_SHARED_WITH_APPEAL, SILENCE_LETS_US_SUE)
            .acknowledgement(workingDays(10)
                    .under(act("(a)(7)(A)"))
                    .meaning("A request that takes longer than ten days gets a tracking number."))
            .determination(workingDays(20)
                    .under(act("(a)(6)(A)(i)"))
                    .meaning("The agency decides within 20 working days after the office that has to answer"
                            + " received the request, and gives its reasons and the right to appeal."))
            .routing(workingDays(10)
                    .under(act("(a)(6)(A)"))
                    .meaning("The days begin at the latest ten days after an office designated to receive requests"
                            + " first had this one.")
                    .doubted("The statute says only \"ten days\" for the way to the right office; the Justice"
                            + " Department and agency rules take them as working days."))
            .extension(workingDays(10)
                    .under(act("(a)(6)(B)(i)"))
                    .meaning("In unusual circumstances, by timely written notice, by no more than 10 working days.")
                    .doubted("Whether the ten extra days can be taken once for the request and again for its"
                            + " appeal is not settled; they are counted once in all."))
            .appealExtension(workingDays(10)
                    .under(act("(a)(6)(B)(i)"))
                    .meaning("The decision on an appeal can be extended likewise, once in all."))
            .expeditedDecision(calendarDays(10)
                    .under(act("(a)(6)(E)(ii)(I)"))
                    .meaning("The agency decides whether to expedite within 10 calendar days after we asked."))
            .reply(calendarDays(30)
                    .under(new Citation("agency practice, such as 5 CFR part 2604", ""))
                    .meaning("Agencies often close a request when a question stays unanswered for 30 days.")
                    .doubted("The letter names no date: 30 days is the practice of agencies, not the statute."))
            .appealsGoTo("the head of the agency")
            .appealWindow(promptly()
                    .until("2016-06-30")
                    .under(act("(a)(6)(A)(i)"))
                    .meaning("For a request made before July 2016 the Act named no number of days to appeal: the"
                            + " agency's letter or its regulation does."))
            .appealWindow(calendarDays(90)
                    .since("2016-07-01")
                    .under(act("(a)(6)(A)(i)(III)(aa)"))
                    .meaning("We may appeal for at least 90 calendar days from the date of the letter."))
            .appealDecision(workingDays(20)
                    .under(act("(a)(6)(A)(ii)"))
                    .meaning("The agency decides an appeal within 20 working days after it received it."))
            .suitFrom(calendarDays(1)
                    .under(act("(a)(6)(C)(i)"))
                    .meaning("Once a time limit has passed we are deemed to have exhausted our remedies and may"
                            + " sue; a decision before the suit brings the duty to appeal back."))
            .suitUntil(
                    years(6).under(new Citation("28 U.S.C. 2401(a)", "https://www.law.cornell.edu/uscode/text/28/2401"))
                            .meaning("A suit has to be filed within six years after the right to sue first accrues.")
                            .doubted("Courts differ on the day when the right accrues; the earliest is taken."))
            // 552(a)(6)(A)(ii)(I): "one request to the requester for information"; (II): fees, as often as necessary.
            .pausedOnceBy(CLARIFICATION)
            .pausedEachTimeBy(FEE)
            .pausesDoubted("The statute does not say on which day a pause begins and ends: here the day of asking"
                    + " counts, and the day of the answer does not.")
            .newClockDoubted(
                    "The statute does not say that a remand or a reopening starts 20 new days; it is counted so here.")
            .onSilence(
                    "No search fees from this day, and for news media no copying fees:"
                            + " 5 U.S.C. 552(a)(4)(A)(viii)(I)",
                    "Fees: did a timely notice of unusual circumstances excuse ten more days?",
                    "Fees: are there more than 5,000 pages, with a timely notice and a talk about the scope or"
                            + " three attempts at one? Then fees may be charged.",
                    "Fees: has a court found exceptional circumstances?")
            .countingThough(
                    "closed by executive order, which does not make a legal public holiday.",
                    FederalHolidays.CLOSED_BY_ORDER)
            .countingThough(
                    "Inauguration Day, a holiday only for federal employees in and around Washington.",
                    FederalHolidays.INAUGURATIONS)
            .countingThrough("Weekdays count during a lapse in appropriations", "2013-10-01", "2013-10-16")
            .countingThrough("Weekdays count during a lapse in appropriations", "2018-12-22", "2019-01-25")
            .countingThrough("Weekdays count during a lapse in appropriations", "2025-10-01", "2025-11-12")
            .law();

    private UnitedStates() {}

    public static Statute law() {
        return ACT;
    }

    private static Citation act(String paragraph) {
        return new Citation("5 U.S.C. 552" + paragraph, TEXT);
    }
}
