package org.foiadesk.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page and every list there is, narrowed in every way that a secret could be counted by. */
record Addresses(Things things, long rosa) {

    Map<String, String> first() {
        return all("NEWEST");
    }

    /** Counts are remembered for half a minute, so each look asks for an order that nobody else asks for. */
    Map<String, String> second() {
        return all("OLDEST");
    }

    private Map<String, String> all(String sort) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Route route : Routes.reading()) {
            String path = things.path(route);
            boolean counts = path.endsWith("/count");
            all.put(path, counts ? path + "?sort=" + sort : path);
            if (route.queries().contains("*")) {
                String order = counts ? "&sort=" + sort : "";
                filters().forEach(filter -> all.put(path + "?" + filter, path + "?" + filter + order));
            }
        }
        all.put("/?of=everyone", "/?of=everyone");
        return all;
    }

    private List<String> filters() {
        return List.of(
                "agency=" + things.agency(),
                "owner=" + rosa,
                "section=" + things.section(),
                "stage=FILED",
                "stage=ACKNOWLEDGED",
                "ball=US",
                "ball=AGENCY",
                "late=true",
                "tag=brooms",
                "q=orders",
                "q=Sweeps");
    }

    /** Where whoever may see the secrets must see them. */
    List<String> windows() {
        return List.of(
                "/",
                "/requests?agency=" + things.agency(),
                "/requests/count?agency=" + things.agency(),
                "/requests.csv?agency=" + things.agency(),
                "/requests?section=" + things.section(),
                "/requests/count?owner=" + rosa,
                "/requests?tag=brooms",
                "/requests?q=orders",
                "/search?q=orders",
                "/search?q=Sweeps",
                "/search/count?q=orders",
                "/agencies/" + things.agency(),
                "/requests/" + things.number());
    }
}
