package org.foiadesk.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foiadesk.event.Kind;

/**
 * One fact a letter seems to state, never applied by itself.
 *
 * @param event the deed that would record it; empty where it only belongs to another's facts or is for reading
 * @param values the deed's fields by their names: {@code amount}, {@code replyBy}; dates as 2026-04-02
 * @param basis how a date was reckoned; empty where it stands in the letter
 * @param words where it was read, in the order of the letter; never empty
 */
public record Proposal(
        About about,
        Optional<Kind> event,
        Map<String, String> values,
        String sentence,
        Sure sure,
        String basis,
        List<Words> words) {

    public enum Sure {
        /** Every value stands in the letter. */
        SAID,
        /** A date was reckoned from its words. */
        DERIVED
    }

    public Proposal {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
        words = words.stream().distinct().sorted().toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a proposal without words: " + sentence);
        }
    }

    static Proposal said(About about, Kind event, Map<String, String> values, String sentence, List<Words> words) {
        return new Proposal(about, Optional.of(event), values, sentence, Sure.SAID, "", words);
    }

    static Proposal read(About about, Map<String, String> values, String sentence, List<Words> words) {
        return new Proposal(about, Optional.empty(), values, sentence, Sure.SAID, "", words);
    }

    /** With a date that was read or reckoned. */
    Proposal with(String name, Day day) {
        var more = new TreeMap<>(values);
        more.put(name, day.on().toString());
        var both = new java.util.ArrayList<>(words);
        both.add(day.words());
        return new Proposal(
                about,
                event,
                more,
                sentence,
                day.basis().isEmpty() ? sure : Sure.DERIVED,
                basis.isEmpty() ? day.basis() : basis,
                both);
    }

    Proposal saying(String other) {
        return new Proposal(about, event, values, other, sure, basis, words);
    }
}
