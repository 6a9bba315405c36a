package org.foiadesk.drafting;

import java.util.List;
import java.util.Map;
import org.foiadesk.platform.Option;

/** One wording being edited. {@code preview} is empty until it was asked for. */
record WordingPage(
        String code,
        String words,
        String law,
        List<Option> laws,
        String subject,
        String text,
        boolean own,
        String changed,
        List<Field> fields,
        String sample,
        String previewSubject,
        String preview,
        Map<String, String> wrong) {

    public record Field(String code, String gloss) {}
}
