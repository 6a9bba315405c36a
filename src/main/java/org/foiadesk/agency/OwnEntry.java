package org.foiadesk.agency;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something of the newsroom's own as the law's page lists it, every word finished.
 *
 * @param clause the rule's name; empty for a day off
 * @param what "Answer: 5", "Fri, Nov 27, 2026"
 * @param whose "FBI – Federal Bureau of Investigation", "All under this law"
 * @param agencyId 0 where it is not one agency's alone
 * @param period from and until, or the day's name
 * @param made who and when
 * @param ended who, when and why; empty while it stands
 */
public record OwnEntry(
        long id,
        String clause,
        String what,
        String whose,
        long agencyId,
        String period,
        String reason,
        String source,
        String made,
        String ended) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);

    /** The names of people by their ids, and where their clocks stand. */
    record Names(Map<Long, String> people, ZoneId zone) {

        String made(Stamp stamp) {
            return stamp.madeBy == null ? "" : stamped(stamp.madeBy, stamp.madeAt);
        }

        String ended(Stamp stamp) {
            if (stamp.endedBy == null || stamp.endedAt == null) {
                return "";
            }
            String why = stamp.endedWhy.isEmpty() ? "" : ": " + stamp.endedWhy;
            return "Ended by " + stamped(stamp.endedBy, stamp.endedAt) + why;
        }

        private String stamped(long person, java.time.Instant at) {
            return people.getOrDefault(person, "somebody") + ", " + DATE.format(at.atZone(zone));
        }
    }

    static OwnEntry of(OwnNumber number, @Nullable Agency agency, Names names) {
        return new OwnEntry(
                number.id,
                number.clause.name(),
                number.clause.word() + ": " + number.count,
                whose(number.scope, agency),
                agency == null ? 0 : agency.id(),
                period(number),
                number.reason,
                number.source,
                names.made(number.stamp),
                names.ended(number.stamp));
    }

    static OwnEntry of(DayOff off, @Nullable Agency agency, Names names) {
        return new OwnEntry(
                off.id,
                "",
                DAY.format(off.day),
                whose(off.scope(), agency),
                agency == null ? 0 : agency.id(),
                off.name,
                "",
                off.source,
                names.made(off.stamp),
                names.ended(off.stamp));
    }

    public boolean stands() {
        return ended.isEmpty();
    }

    /** Tells its form's fields from another's. */
    public String fieldId() {
        return (clause.isEmpty() ? "day-why-" : "number-why-") + id;
    }

    public String lastId() {
        return "number-last-" + id;
    }

    private static String period(OwnNumber number) {
        LocalDate until = number.until;
        if (number.withdrawn) {
            return "never";
        }
        return "since " + DATE.format(number.since) + (until == null ? "" : " until " + DATE.format(until));
    }

    private static String whose(Scope scope, @Nullable Agency agency) {
        if (agency != null) {
            return agency.label();
        }
        return scope.jurisdiction() == null ? "Every agency" : "All under this law";
    }
}
