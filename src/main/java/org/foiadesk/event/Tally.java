package org.foiadesk.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** The sums, flags and dates while the events fold; lives for one fold. */
final class Tally {

    final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);

    @Nullable
    LocalDate filedOn;

    @Nullable
    LocalDate receivedOn;

    @Nullable
    LocalDate acknowledgedOn;

    @Nullable
    LocalDate answeredOn;

    @Nullable
    LocalDate appealBy;

    @Nullable
    LocalDate appealedOn;

    @Nullable
    BigDecimal feesAsked;

    BigDecimal feesPaid = new BigDecimal("0.00");
    long released;
    long withheld;

    void mark(Flag flag) {
        flags.add(flag);
    }

    void unmark(Flag flag) {
        flags.remove(flag);
    }

    /** The later decision stands. */
    void decide(boolean forUs, Flag granted, Flag denied) {
        flags.remove(forUs ? denied : granted);
        flags.add(forUs ? granted : denied);
    }

    void received(LocalDate on) {
        receivedOn = receivedOn == null ? on : receivedOn;
    }

    void acknowledged(LocalDate on) {
        acknowledgedOn = acknowledgedOn == null ? on : acknowledgedOn;
    }

    void answered(LocalDate on, @Nullable LocalDate lastDayToAppeal) {
        answeredOn = on;
        appealBy = lastDayToAppeal;
        unmark(Flag.GLOMAR);
        settleQuestions();
    }

    void beginAnew() {
        answeredOn = null;
        appealBy = null;
        unmark(Flag.GLOMAR);
    }

    void settleQuestions() {
        unmark(Flag.CLARIFICATION_OPEN);
        unmark(Flag.FEE_OPEN);
        unmark(Flag.STILL_INTERESTED_OPEN);
    }

    void pages(@Nullable Integer sent, @Nullable Integer kept) {
        released += sent == null ? 0 : sent;
        withheld += kept == null ? 0 : kept;
    }

    Situation.Dates dates() {
        return new Situation.Dates(filedOn, receivedOn, acknowledgedOn, answeredOn, appealedOn);
    }

    Situation.Fees fees() {
        return new Situation.Fees(feesAsked, feesPaid);
    }
}
