package org.foiadesk.agency;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An agency we have, as it is compared with one that somebody wants to add. */
record Known(long id, String abbreviation, String name, String nameSought, String sought) {

    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "us", "office", "dept", "department");

    /** Whether the newcomer may well be this one: the same abbreviation, name or other name, or nearly so. */
    boolean resembles(AgencyFacts newcomer) {
        String its = Sought.spelled(newcomer.name());
        String shortly = Sought.spelled(newcomer.abbreviation());
        return isCalled(its)
                || isCalled(shortly)
                || newcomer.aliases().stream().map(Sought::spelled).anyMatch(this::isCalled)
                || telling(its).equals(telling(nameSought))
                || isSlipOf(its);
    }

    AgencyRow row() {
        return new AgencyRow(id, Labels.of(abbreviation, name), "");
    }

    private boolean isCalled(String spelled) {
        return !spelled.isEmpty() && sought.contains("| " + spelled + " |");
    }

    /** The words that tell agencies apart, in no order: "Prisons, Bureau of" is the Bureau of Prisons. */
    private static Set<String> telling(String spelled) {
        Set<String> words = new TreeSet<>(List.of(spelled.split(" ")));
        words.removeAll(SMALL);
        return words.isEmpty() ? Set.of(spelled) : words;
    }

    /** One letter more, less or other in a long name; a digit is no slip: Region 1 is not Region 2. */
    private boolean isSlipOf(String other) {
        int shorter = Math.min(other.length(), nameSought.length());
        int head = 0;
        while (head < shorter && other.charAt(head) == nameSought.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && other.charAt(other.length() - 1 - tail) == nameSought.charAt(nameSought.length() - 1 - tail)) {
            tail++;
        }
        String mine = nameSought.substring(head, nameSought.length() - tail);
        String theirs = other.substring(head, other.length() - tail);
        return shorter >= 10
                && mine.length() <= 1
                && theirs.length() <= 1
                && (mine + theirs).chars().allMatch(Character::isLetter);
    }
}
