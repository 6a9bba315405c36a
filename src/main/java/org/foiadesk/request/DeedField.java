package org.foiadesk.request;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foiadesk.event.Kind;
import org.foiadesk.event.Worded;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;
import org.jspecify.annotations.Nullable;

/** One field of a deed's form, made from a component of its event record: the record alone says what is asked. */
public record DeedField(
        String id,
        String name,
        String label,
        String type,
        String hint,
        String value,
        String error,
        List<Option> options) {

    private static final Map<String, String> LABELS = Map.of(
            "how", "Filed how",
            "proof", "Proof of sending",
            "number", "Number given",
            "codes", "Exemption codes",
            "appealBy", "Appeal by, as the letter says",
            "until", "New date",
            "at", "Time of day",
            "result", "Outcome",
            "link", "Entry of the link");

    private static final Map<String, String> HINTS = Map.of(
            "proof", "A receipt, a confirmation or a certified-mail number",
            "codes", "As the letter prints them, with commas between: (b)(4), (b)(7)(E)",
            "appealBy", "Only if the letter names a day",
            "address", "Whole, as it stands in the letter",
            "portal", "If you know: NextRequest, Box",
            "fetchBy", "Only if the letter names a day; without one we guess a week",
            "replyBy", "Only if the letter names a day",
            "amount", "In dollars: 212.50",
            "at", "By the agency’s clock: 14:30",
            "link", "The number of one link’s entry, if this is not about all of them");

    static DeedField of(Kind kind, RecordComponent component, Form form) {
        String name = component.getName();
        return new DeedField(
                kind.code() + "-" + name,
                name,
                LABELS.getOrDefault(name, label(name)),
                type(component),
                HINTS.getOrDefault(name, ""),
                form.typed(name),
                form.problem(name),
                options(component, form.typed(name)));
    }

    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String type(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            return "date";
        }
        if (type.isEnum()) {
            return "select";
        }
        if (type == boolean.class) {
            return "check";
        }
        if (type == BigDecimal.class) {
            return "amount";
        }
        if (type == int.class || type == Integer.class) {
            return "number";
        }
        return component.getName().equals("note") || component.getName().equals("text") ? "textarea" : "text";
    }

    private static List<Option> options(RecordComponent component, String chosen) {
        if (!component.getType().isEnum()) {
            return List.of();
        }
        List<Option> all = Arrays.stream(component.getType().getEnumConstants())
                .map(constant -> option((Enum<?>) constant, chosen))
                .toList();
        return optional(component) ? Option.withNone("not said", all) : all;
    }

    private static Option option(Enum<?> constant, String chosen) {
        return new Option(
                constant.name(), ((Worded) constant).word(), constant.name().equals(chosen));
    }

    /** {@code pagesReleased} becomes "Pages released". */
    private static String label(String name) {
        String spaced = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
