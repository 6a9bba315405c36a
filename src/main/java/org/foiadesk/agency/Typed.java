package org.foiadesk.agency;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What is wrong with what somebody typed: one sentence beside each field, in the order of the form. */
final class Typed {

    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** A field that was not sent arrives as null: the framework fills in no default for records. */
    static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    static String tidyOr(@Nullable String typed, String otherwise) {
        String tidy = tidy(typed);
        return tidy.isEmpty() ? otherwise : tidy;
    }

    Typed line(String field, String typed, int longest) {
        return text(field, typed, longest, Character::isISOControl, "line breaks and other control characters");
    }

    Typed lines(String field, String typed, int longest) {
        return text(
                field, typed, longest, c -> Character.isISOControl(c) && c != '\n' && c != '\t', "control characters");
    }

    Typed check(String field, boolean right, String otherwise) {
        if (!right) {
            wrong.putIfAbsent(field, otherwise);
        }
        return this;
    }

    Map<String, String> wrong() {
        return wrong;
    }

    private Typed text(String field, String typed, int longest, IntPredicate bad, String badOnes) {
        int length = typed.codePointCount(0, typed.length());
        check(field, length <= longest, "At most %,d characters; this has %,d.".formatted(longest, length));
        return check(field, typed.chars().noneMatch(bad), "Remove the " + badOnes + ".");
    }
}
