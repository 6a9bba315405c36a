package org.foiadesk.event;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Dates that cannot be, whatever else happened to the request. */
final class Doubt {

    private Doubt() {}

    /** In a sentence; empty when the dates can be. */
    static String about(Dated dated, LocalDate today) {
        return Stream.of(tooEarly(dated), toCome(dated.occurredOn(), today), tooSoon(dated), backwards(dated))
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElseGet(() -> toCome(dated.arrived(), today));
    }

    private static String tooEarly(Dated dated) {
        return dated.occurredOn().isBefore(Check.FIRST_DAY)
                ? "%s is before 4 Jul 1966, when the Freedom of Information Act was signed."
                        .formatted(Prose.day(dated.occurredOn()))
                : "";
    }

    // A day of grace: a letter from Guam is dated tomorrow.
    private static String toCome(LocalDate day, LocalDate today) {
        return day.isAfter(today.plusDays(1))
                ? "%s is still to come; record it when it has happened.".formatted(Prose.day(day))
                : "";
    }

    private static String tooSoon(Dated dated) {
        return dated.arrived().isBefore(dated.occurredOn())
                ? "It cannot have arrived on %s, before its own date, %s."
                        .formatted(Prose.day(dated.arrived()), Prose.day(dated.occurredOn()))
                : "";
    }

    private static String backwards(Dated dated) {
        return dated.event().happenings(dated).stream()
                .filter(said -> said.until() != null && said.until().isBefore(dated.occurredOn()))
                .findFirst()
                .map(said -> "The date it names is before its own date, %s.".formatted(Prose.day(dated.occurredOn())))
                .orElse("");
    }
}
