package org.foiadesk.search;

import java.util.List;
import java.util.Optional;
import org.foiadesk.agency.AgencyRow;
import org.foiadesk.request.Wording;

/**
 * A question as the database can answer it.
 *
 * @param number the one number it names; empty where it names none
 * @param said each filter as it was understood, to be shown
 * @param problems what no answer can be given to, each in a sentence
 * @param near agencies spelled nearly as one that is not known
 */
record Asked(
        String number,
        Wording wording,
        Narrowing has,
        Narrowing lacks,
        List<String> said,
        List<String> problems,
        List<AgencyRow> near) {

    /** A number and nothing else: whoever types that wants the file. */
    Optional<String> onlyNumber() {
        return wording.alone().filter(alone -> !number.isEmpty() && has.isEmpty() && lacks.isEmpty());
    }

    Asked but(String problem) {
        return new Asked(number, wording, has, lacks, said, List.of(problem), near);
    }

    boolean narrows() {
        return !has.isEmpty() || !lacks.isEmpty();
    }
}
