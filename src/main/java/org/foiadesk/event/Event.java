package org.foiadesk.event;

import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Happening;

/**
 * The facts of something that happened to a request, without its dates. A closed set: one record a kind, whose
 * components are plain values (text, choices, dates, amounts, counts) and whose constructor refuses, with an
 * {@link IllegalArgumentException} in a sentence, what cannot be.
 */
public sealed interface Event
        permits Filing, Handling, Terms, Questions, Replies, Answers, Fetching, Endings, Appeals, Court, Notes {

    default Kind kind() {
        return Kind.of(this);
    }

    /** The kind's short name: "Fee letter". */
    default String title() {
        return kind().word();
    }

    /** What happened, in the past tense, without its date and without a full stop. */
    String sentence();

    /** What somebody added in their own words; empty when nobody did. */
    String note();

    /** The number that came with it. */
    default Optional<TrackingNumber> trackingNumber() {
        return Optional.empty();
    }

    /** Where it leads from where the request stands. */
    Position after(Position before);

    /** Why it cannot stand after these, where its kind alone does not say so; empty when it can. */
    default String misfit(List<Dated> before) {
        return "";
    }

    /** What the clock hears of it: mostly by the letter's date, but answers and payments by their arrival. */
    List<Happening> happenings(Dated at);

    /** What it adds to the sums, flags and dates. */
    default void count(Tally tally, Dated at) {}
}
