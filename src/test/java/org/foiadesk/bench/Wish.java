package org.foiadesk.bench;

import java.util.Arrays;

/** What was asked for: {@code -Dsize=1000 -Dbench.only=list,file -Dbench.seconds=3}. */
record Wish(int size, String only, double seconds) {

    static Wish typed() {
        return new Wish(
                Integer.getInteger("size", 100_000),
                System.getProperty("bench.only", ""),
                Double.parseDouble(System.getProperty("bench.seconds", "10")));
    }

    /** {@code list} wants all that begins so. */
    boolean wants(String name) {
        return only.isEmpty() || Arrays.stream(only.split(",", -1)).anyMatch(name::startsWith);
    }
}
