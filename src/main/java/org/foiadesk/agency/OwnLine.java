package org.foiadesk.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.foiadesk.deadline.Clause;
import org.foiadesk.deadline.OwnRule;
import org.jspecify.annotations.Nullable;

/**
 * One line of the newsroom's own by which an agency's days are counted: a day off or a number.
 *
 * @param line unlike any other of the agency
 * @param own whether it is the agency's alone
 */
@Embeddable
public record OwnLine(
        String line,
        boolean own,
        @Nullable LocalDate day,
        @Nullable String name,
        @Enumerated(EnumType.STRING) @Nullable Clause clause,
        @Column(name = "count") @Nullable Integer number,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String reason,
        @Nullable String source) {

    OwnRule rule(Clause about, int count, LocalDate from) {
        return new OwnRule(about, count, from, until, said(reason), said(source));
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
