package org.foiadesk.desk;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foiadesk.deadline.Statute;

/** How far a law's clock may be trusted, and why, in words. */
public record LawFacts(
        String code,
        String name,
        String citation,
        String url,
        String confidence,
        String checked,
        String how,
        String source) {

    private static final DateTimeFormatter CHECKED = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    static LawFacts of(Statute statute) {
        return new LawFacts(
                statute.jurisdiction(),
                statute.name(),
                statute.citation().text(),
                statute.citation().url(),
                statute.confidence().name().toLowerCase(Locale.ROOT),
                CHECKED.format(statute.checkedOn()),
                how(statute.verified()),
                statute.source());
    }

    private static String how(String verified) {
        boolean found = verified.contains("found");
        boolean memory = verified.contains("memory");
        if (found && memory) {
            return "Some of its rules were found in the text, some are from memory";
        }
        return found
                ? "Its rules were found in the text"
                : "Its rules are from memory: check them before you rely on them";
    }
}
