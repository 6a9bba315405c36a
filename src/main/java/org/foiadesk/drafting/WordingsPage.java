package org.foiadesk.drafting;

import java.util.List;

/** Every kind of letter, with what the newsroom changed of it. */
record WordingsPage(List<Line> lines) {

    /** @param own where the newsroom's own wording stands, a link each */
    public record Line(String code, String words, List<Own> own) {}

    public record Own(String law, String place, String changed) {}
}
