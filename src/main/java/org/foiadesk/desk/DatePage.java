package org.foiadesk.desk;

import java.util.List;
import java.util.Map;
import org.foiadesk.platform.Option;
import org.jspecify.annotations.Nullable;

/** Why one date of one request is what it is, and what would become of it if something happened. */
record DatePage(
        String number,
        String title,
        String path,
        Explained date,
        LawFacts law,
        Wished wished,
        @Nullable Then then) {

    /** The three forms: what was typed into the one that was sent, and what is wrong with it. */
    record Wished(String form, Map<String, String> typed, Map<String, String> problems, List<Option> answers) {

        public boolean extend() {
            return form.equals(WhatIf.EXTEND);
        }

        public boolean clarify() {
            return form.equals(WhatIf.CLARIFY);
        }

        public boolean answer() {
            return form.equals(WhatIf.ANSWER);
        }

        public boolean wrong() {
            return !problems.isEmpty();
        }
    }

    /** @param date the same date as it would be; null where it would fall away */
    record Then(
            String sentence,
            List<Compared> changes,
            @Nullable Explained date) {}
}
