package org.foiadesk.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.foiadesk.correspondence.Fit.Sign;

/**
 * Where a letter goes. Strong signs file it; several weak ones, or a weak one that points where not everybody may look,
 * are guesses for people to judge.
 */
record Match(List<Fit> filed, List<Fit> guesses) {

    private static final int MOST_GUESSES = 12;

    /** {@code fits} in the order they were found: of answers, the one to the nearest letter first. */
    static Match of(List<Fit> fits) {
        List<Fit> filed = new ArrayList<>(once(fits, fit -> fit.sign() == Sign.HAND || fit.sign() == Sign.TOKEN));
        for (Sign sign : List.of(Sign.ANSWER, Sign.THREAD)) {
            if (filed.isEmpty()) {
                filed.addAll(nearest(once(fits, fit -> fit.sign() == sign)));
            }
        }
        for (Sign sign : List.of(Sign.NUMBER, Sign.SENDER_AND_SUBJECT)) {
            if (filed.isEmpty()) {
                filed.addAll(alone(once(fits, fit -> fit.sign() == sign), sign));
            }
        }
        List<Fit> left = once(fits, fit -> filed.stream()
                .noneMatch(f -> f.target().id() == fit.target().id()));
        boolean sure = filed.stream().anyMatch(fit -> fit.sign().compareTo(Sign.NUMBER) <= 0);
        List<Fit> guesses = left.stream()
                .filter(fit -> !sure || fit.sign().compareTo(Sign.NUMBER) <= 0)
                .limit(MOST_GUESSES)
                .toList();
        return new Match(List.copyOf(filed), guesses);
    }

    /** A letter of ours may be on several requests: then its answer is on all of them. */
    private static List<Fit> nearest(List<Fit> answers) {
        return answers.stream()
                .filter(fit -> fit.detail().equals(answers.get(0).detail()))
                .toList();
    }

    private static List<Fit> alone(List<Fit> found, Sign sign) {
        List<Fit> possible = sign == Sign.NUMBER
                ? found
                : found.stream().filter(fit -> fit.target().open()).toList();
        return possible.size() == 1 && possible.get(0).target().everybodys() ? possible : List.of();
    }

    /** Each request once, by its strongest sign. */
    private static List<Fit> once(List<Fit> fits, Predicate<Fit> which) {
        Map<Long, Fit> strongest = new LinkedHashMap<>();
        fits.stream()
                .filter(which)
                .sorted((a, b) -> a.sign().compareTo(b.sign()))
                .forEach(fit -> strongest.putIfAbsent(fit.target().id(), fit));
        return List.copyOf(strongest.values());
    }
}
