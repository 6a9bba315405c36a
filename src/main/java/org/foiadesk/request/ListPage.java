package org.foiadesk.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.foiadesk.platform.Option;

/** The list of requests with its filter, finished. {@code query} is the filter as the address holds it. */
record ListPage(
        List<RequestRow> rows,
        Map<String, String> typed,
        List<Option> stages,
        List<Option> balls,
        List<Option> owners,
        List<Option> sections,
        List<Option> sorts,
        String agencyName,
        boolean late,
        boolean narrowed,
        boolean mayCreate,
        boolean mayBreakGlass,
        String query,
        String next,
        String first) {

    static String query(Map<String, String> typed) {
        StringJoiner query = new StringJoiner("&");
        new TreeMap<>(typed).forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }

    static String next(Map<String, String> typed, List<RequestRow> page) {
        RequestRow last = page.get(page.size() - 1);
        Map<String, String> onward = new TreeMap<>(typed);
        onward.put("after", last.nextSort() + "_" + last.id());
        return query(onward);
    }

    public boolean some() {
        return !rows.isEmpty();
    }
}
