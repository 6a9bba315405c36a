package org.foiadesk.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** One question to the desk, to be written byte for byte. */
record Ask(String verb, String target, Map<String, String> headers, String body) {

    static final String BROWSER = "text/html,*/*;q=0.8";
    static final String FORM = "application/x-www-form-urlencoded";

    static Ask get(String target) {
        return new Ask("GET", target, Map.of("Accept", BROWSER), "");
    }

    static Ask post(String target, Fields form) {
        return new Ask("POST", target, Map.of("Accept", BROWSER), form.encoded()).with("Content-Type", FORM);
    }

    /** The same with this header, or without it where {@code value} is empty. */
    Ask with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        if (value.isEmpty()) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
        return new Ask(verb, target, all, body);
    }

    Ask saying(String other) {
        return new Ask(verb, target, headers, other);
    }

    Ask at(String other) {
        return new Ask(verb, other, headers, body);
    }

    Ask as(String other) {
        return new Ask(other, target, headers, body);
    }

    byte[] written(int port) {
        StringBuilder text = new StringBuilder(verb + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        if (verb.equals("POST") && !headers.containsKey("Content-Length")) {
            text.append("Content-Length: ").append(body.getBytes(UTF_8).length).append("\r\n");
        }
        return text.append("\r\n").append(body).toString().getBytes(UTF_8);
    }
}
