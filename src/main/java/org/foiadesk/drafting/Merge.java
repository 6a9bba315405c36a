package org.foiadesk.drafting;

import io.quarkus.qute.Results;
import java.util.Map;

/** What stands for each merge field in one letter. Plain text alone. */
record Merge(Map<MergeField, String> values) {

    Merge {
        values = Map.copyOf(values);
    }

    /** For the engine: text, or its own mark for what is not there. */
    Object value(String code) {
        return MergeField.of(code).<Object>map(this::of).orElseGet(() -> Results.notFound(code));
    }

    String of(MergeField field) {
        return values.getOrDefault(field, "");
    }
}
