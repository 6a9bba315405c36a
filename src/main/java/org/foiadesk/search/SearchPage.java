package org.foiadesk.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foiadesk.agency.AgencyRow;

/**
 * What a search comes to, finished.
 *
 * @param said the filters as they were understood
 * @param better the same with names spelled right, where that finds something; empty otherwise
 * @param nearly whether the agencies are only spelled nearly so
 * @param count how many there are, in words; empty where counting is left for after the page
 */
record SearchPage(
        String typed,
        String query,
        List<String> said,
        List<String> problems,
        List<Hit> hits,
        List<AgencyRow> agencies,
        boolean nearly,
        Better better,
        String count,
        int next,
        int previous) {

    /** @param query as an address holds it */
    record Better(String typed, String query) {

        static final Better NONE = of("");

        static Better of(String typed) {
            return new Better(typed, encoded(typed));
        }
    }

    static String encoded(String typed) {
        return "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    static SearchPage empty() {
        return new SearchPage("", "", List.of(), List.of(), List.of(), List.of(), false, Better.NONE, "", 0, 0);
    }

    static SearchPage wrong(Question question, Asked asked) {
        return new SearchPage(
                question.typed(),
                "",
                List.of(),
                asked.problems(),
                List.of(),
                asked.near(),
                true,
                Better.NONE,
                "",
                0,
                0);
    }

    public boolean blank() {
        return typed.isEmpty() && problems.isEmpty();
    }

    public boolean some() {
        return !hits.isEmpty();
    }
}
