package org.foiadesk.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event with its place in the record and its dates.
 *
 * @param seq its number within the request, rising from 1 in order of recording
 * @param occurredOn the date on the letter, or of the deed
 * @param arrivedOn the day it reached the other side, where that is known and another one
 */
public record Dated(int seq, LocalDate occurredOn, @Nullable LocalDate arrivedOn, Event event) {

    public static Dated on(LocalDate occurredOn, int seq, Event event) {
        return new Dated(seq, occurredOn, null, event);
    }

    /** The day of arrival, or else the letter's own date. */
    public LocalDate arrived() {
        return arrivedOn == null ? occurredOn : arrivedOn;
    }
}
