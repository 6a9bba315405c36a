package org.foiadesk.sweep;

import java.util.List;

/** What came back. {@link #HUNG} is nothing within the wire's patience, {@link #CUT} a closed connection. */
record Answer(int status, List<Header> headers, String body) {

    static final Answer HUNG = new Answer(0, List.of(), "");
    static final Answer CUT = new Answer(-1, List.of(), "");

    record Header(String name, String value) {}

    /** All values of that name; empty where there is none. */
    String header(String name) {
        return String.join(
                " | ",
                headers.stream()
                        .filter(header -> header.name().equalsIgnoreCase(name))
                        .map(Header::value)
                        .toList());
    }

    String location() {
        return header("Location");
    }

    @Override
    public String toString() {
        return status + " " + location() + " " + body.replaceAll("(?s).*<main|<[^>]*>|\\s+", " ");
    }

    boolean refused() {
        return status >= 400 && status < 500;
    }

    /** The value of a cookie that it sets, or empty. */
    String cookie(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase("Set-Cookie"))
                .map(header -> header.value().split(";", 2)[0].split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals(name))
                .map(pair -> pair[1])
                .findFirst()
                .orElse("");
    }
}
