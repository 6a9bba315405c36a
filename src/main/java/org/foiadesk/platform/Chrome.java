package org.foiadesk.platform;

/**
 * What the frame around every page shows.
 *
 * @param files whether they bring letters in
 * @param theme {@code auto}, {@code light} or {@code dark}
 */
public record Chrome(
        String newsroom,
        boolean demo,
        boolean signedIn,
        String person,
        String initials,
        boolean administrator,
        boolean creates,
        boolean files,
        String theme,
        boolean keys,
        String csrf,
        String flash,
        String path,
        String day) {

    /** The room of the navigation that the page belongs to: {@code requests} of {@code /requests/2026-0142}. */
    public String section() {
        String first = path.substring(1).split("[/?]", 2)[0];
        return first.isEmpty() ? "today" : first;
    }

    /** {@code /requests/2026-0142} of a page below it, else empty: the way back from a refused deed. */
    public String file() {
        String[] steps = path.substring(1).split("/", 3);
        return steps.length == 3 && steps[0].equals("requests") ? "/requests/" + steps[1] : "";
    }
}
