package org.foiadesk.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what a person has to do, stage by stage: presses, fields filled, pages waited for. */
final class Stopwatch {

    private static final String LINE = "%-34s %8d %8d %8d";

    private final Map<String, Effort> stages = new LinkedHashMap<>();
    private String stage = "";

    record Effort(int presses, int fields, int pages) {

        static final Effort NONE = new Effort(0, 0, 0);

        Effort and(Effort more) {
            return new Effort(presses + more.presses, fields + more.fields, pages + more.pages);
        }

        /** No more of anything than that. */
        boolean within(Effort bound) {
            return presses <= bound.presses && fields <= bound.fields && pages <= bound.pages;
        }
    }

    void begin(String next) {
        stage = next;
        stages.put(next, Effort.NONE);
    }

    /** What follows is no longer part of it. */
    void end() {
        stage = "";
    }

    void pressed() {
        count(new Effort(1, 0, 0));
    }

    void filled() {
        count(new Effort(0, 1, 0));
    }

    /** Called by the browser's thread of events, which is the test's own. */
    void turned() {
        count(new Effort(0, 0, 1));
    }

    Effort of(String name) {
        return stages.getOrDefault(name, Effort.NONE);
    }

    String table() {
        Effort all = stages.values().stream().reduce(Effort.NONE, Effort::and);
        return "%-34s %8s %8s %8s%n".formatted("The first hour", "presses", "fields", "pages")
                + stages.entrySet().stream()
                        .map(line -> line(line.getKey(), line.getValue()))
                        .collect(Collectors.joining())
                + line("Together", all);
    }

    private static String line(String name, Effort effort) {
        return LINE.formatted(name, effort.presses, effort.fields, effort.pages) + System.lineSeparator();
    }

    private void count(Effort more) {
        stages.computeIfPresent(stage, (name, before) -> before.and(more));
    }
}
