package org.foiadesk.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** The fields of a form in their order; a name may stand more than once. */
record Fields(List<Entry<String, String>> all) {

    static Fields of(String... namesAndValues) {
        Fields fields = new Fields(List.of());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields = fields.and(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    /** The same text in each of them. */
    static Fields each(String text, String... names) {
        Fields fields = new Fields(List.of());
        for (String name : names) {
            fields = fields.and(name, text);
        }
        return fields;
    }

    Fields and(String name, String value) {
        List<Entry<String, String>> more = new ArrayList<>(all);
        more.add(java.util.Map.entry(name, value));
        return new Fields(more);
    }

    Fields and(Fields others) {
        List<Entry<String, String>> more = new ArrayList<>(all);
        more.addAll(others.all);
        return new Fields(more);
    }

    boolean has(String name) {
        return all.stream().anyMatch(field -> field.getKey().equals(name));
    }

    String encoded() {
        return all.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    String parts(String boundary) {
        return all.stream()
                        .map(field -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                                + (field.getKey().equals("files") ? "\"; filename=\"sweep.txt" : "") + "\"\r\n\r\n"
                                + field.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "--" + boundary + "--\r\n";
    }

    String json() {
        return all.stream()
                .map(field -> "\"" + field.getKey() + "\":\"" + field.getValue().replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
