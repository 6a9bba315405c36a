package org.foiadesk.agency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;

/** One page of the list; {@code next} is the query of the following page, or empty. */
record AgencyList(
        String q,
        List<Choice> places,
        List<AgencyLine> agencies,
        String count,
        String next,
        boolean filtered,
        boolean mayEdit) {

    static AgencyList of(AgencyFilter filter, List<AgencyLine> found, long all, List<String> codes, boolean mayEdit) {
        List<AgencyLine> shown = found.stream().limit(Agencies.PAGE).toList();
        boolean more = found.size() > shown.size();
        return new AgencyList(
                filter.q(),
                places(codes, filter.jurisdiction()),
                shown,
                all == 1 ? "1 agency" : "%,d agencies".formatted(all),
                more ? query(filter, shown.get(shown.size() - 1).id()) : "",
                !filter.q().isEmpty() || !filter.jurisdiction().isEmpty(),
                mayEdit);
    }

    private static List<Choice> places(List<String> codes, String chosen) {
        return Stream.concat(
                        Stream.of(Choice.of("", "any", chosen)),
                        codes.stream().map(code -> Choice.of(code, Places.of(code), chosen)))
                .toList();
    }

    private static String query(AgencyFilter filter, long after) {
        return "q=" + URLEncoder.encode(filter.q(), UTF_8) + "&jurisdiction="
                + URLEncoder.encode(filter.jurisdiction(), UTF_8) + "&after=" + after;
    }
}
