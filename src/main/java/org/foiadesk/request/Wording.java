package org.foiadesk.request;

import java.util.List;
import java.util.Optional;

/** Words and phrases that must stand in what is found, and those that must not. */
public record Wording(List<String> wanted, List<String> unwanted) {

    public Wording {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    public static Wording of(List<Term> terms) {
        return new Wording(
                terms.stream()
                        .filter(term -> term.says() && !term.unwanted())
                        .map(Term::whole)
                        .toList(),
                terms.stream()
                        .filter(term -> term.says() && term.unwanted())
                        .map(Term::whole)
                        .toList());
    }

    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** The one thing wanted, where nothing else was said. */
    public Optional<String> alone() {
        return wanted.size() == 1 && unwanted.isEmpty() ? Optional.of(wanted.get(0)) : Optional.empty();
    }

    public String[] wantedOnes() {
        return wanted.toArray(String[]::new);
    }

    public String[] unwantedOnes() {
        return unwanted.toArray(String[]::new);
    }
}
