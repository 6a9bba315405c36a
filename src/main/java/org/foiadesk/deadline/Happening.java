package org.foiadesk.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something dated that a clock listens to. {@code on} is the day the law counts from (a letter's date, an arrival);
 * {@code until} is the date that the letter itself names: reply by, extended to, promised for, appeal by, ordered for.
 *
 * @param days by how many days a notice extends, where it says so; for how many a link is taken to work; else 0
 * @param by how we sent it
 * @param at the minute, where the law counts hours
 * @param link which of several links it is about, by a number above 0; 0: none, or all of them
 */
public record Happening(
        What what,
        LocalDate on,
        @Nullable LocalDate until,
        int days,
        Way by,
        @Nullable LocalTime at,
        int link) {

    public enum Way {
        UNSAID,
        EMAIL,
        PORTAL,
        FAX,
        POST,
        PERSON
    }

    public enum What {
        FILED,
        /** At an office the agency's rules designate to receive requests: starts the routing backstop. */
        RECEIVED_BY_DESIGNATED_OFFICE,
        /** At the office that has to answer: the clock's day 0. */
        RECEIVED_BY_PROPER_OFFICE,
        /** At an office that is not designated: starts nothing. */
        RECEIVED_BY_OTHER_OFFICE,
        PERFECTED,
        ACKNOWLEDGED,
        CLARIFICATION_ASKED,
        CLARIFICATION_ANSWERED,
        FEE_ASKED,
        FEE_ANSWERED,
        STILL_INTERESTED_ASKED,
        STILL_INTERESTED_ANSWERED,
        EXTENSION_NOTICED,
        /** A completion date the agency named of its own accord ({@code until}). */
        DATE_PROMISED,
        EXPEDITE_ASKED,
        EXPEDITE_GRANTED,
        EXPEDITE_DENIED,
        WAIVER_DENIED,
        FEE_CATEGORY_DENIED,
        /** The whole request handed to another agency, whose own clock is the child request's. */
        REFERRED_WHOLE,
        RELEASED_IN_FULL,
        /** Released in part, denied, no records: whatever opens an appeal window. */
        DETERMINED_ADVERSELY,
        CLOSED_BY_AGENCY,
        APPEALED,
        APPEAL_RECEIVED,
        APPEAL_UPHELD,
        /** Remanded or reversed: a new clock. */
        APPEAL_REMANDED,
        APPEAL_DECLINED,
        REOPENED,
        SUIT_FILED,
        COURT_ORDERED,
        SUIT_ENDED,
        WITHDRAWN,
        /** A date set by hand ({@code until}), where no statute is known or the newsroom wants its own. */
        DATE_SET,
        /** Part of the records: meets a court's next production date, and stops no other clock. */
        INTERIM_RELEASED,
        /** The agency will release: it has decided, and the records are to follow. */
        GRANTED,
        /** An employee refused us face to face or by phone: Indiana counts hours from it. */
        REFUSED_IN_PERSON,
        /** Our complaint or notice that a law asks for before a suit. */
        COMPLAINED,
        /** Records lie behind a link, which works until a day ({@code until}) or is taken to work for some days. */
        RECORDS_LINKED,
        RECORDS_FETCHED,
        /** What a link held was not needed, or was gone. */
        RECORDS_LEFT
    }

    public Happening(What what, LocalDate on, @Nullable LocalDate until) {
        this(what, on, until, 0, Way.UNSAID, null, 0);
    }

    public static Happening of(What what, LocalDate on) {
        return new Happening(what, on, null);
    }

    public Happening lasting(int extended) {
        return new Happening(what, on, until, extended, by, at, link);
    }

    public Happening sentBy(Way way) {
        return new Happening(what, on, until, days, way, at, link);
    }

    public Happening at(LocalTime minute) {
        return new Happening(what, on, until, days, by, minute, link);
    }

    public Happening behind(int number) {
        return new Happening(what, on, until, days, by, at, number);
    }
}
