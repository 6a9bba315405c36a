package org.foiadesk.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.foiadesk.deadline.OwnRule;

/**
 * The newsroom's own days off and numbers for one agency, however they were read.
 *
 * @param lines in any order
 */
public record OwnLaw(Collection<OwnLine> lines) {

    private static final Comparator<OwnLine> NEAREST_FIRST = Comparator.comparing(OwnLine::own)
            .reversed()
            .thenComparing(line -> Objects.requireNonNullElse(line.since(), LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(OwnLine::line, Comparator.reverseOrder());

    public static OwnLaw none() {
        return new OwnLaw(List.of());
    }

    /** By its day, with the agency's own name for it before the newsroom's. */
    public Map<LocalDate, String> closed() {
        Map<LocalDate, String> days = new HashMap<>();
        sorted().forEach(line -> {
            if (line.day() != null) {
                days.putIfAbsent(line.day(), OwnLine.said(line.name()));
            }
        });
        return days;
    }

    /** As the engine reads them, the last that governs: the agency's after the newsroom's, the later after the earlier. */
    public List<OwnRule> numbers() {
        return lines.stream()
                .sorted(NEAREST_FIRST.reversed())
                .flatMap(line -> line.clause() == null || line.number() == null || line.since() == null
                        ? Stream.empty()
                        : Stream.of(line.rule(line.clause(), line.number(), line.since())))
                .toList();
    }

    private Stream<OwnLine> sorted() {
        return lines.stream().sorted(NEAREST_FIRST);
    }
}
