package org.foiadesk.request;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.foiadesk.platform.Form;
import org.jspecify.annotations.Nullable;

/** Reads one typed field as the value its event record wants; what cannot be read is told to the form. */
final class DeedValue {

    private static final int LONGEST = 20_000; // the records keep their own, smaller limits

    private DeedValue() {}

    static @Nullable Object read(RecordComponent component, Form form, LocalDate today) {
        Class<?> type = component.getType();
        String name = component.getName();
        if (type == LocalDate.class) {
            return form.date(name, "This", today).orElse(null);
        }
        if (type.isEnum()) {
            return constant(type, form.typed(name));
        }
        if (type == boolean.class) {
            return form.ticked(name);
        }
        if (type == BigDecimal.class) {
            return amount(name, form);
        }
        if (type == int.class || type == Integer.class) {
            return whole(component, form);
        }
        if (type == List.class) {
            return codes(form.typed(name));
        }
        return form.lines(name, "This", LONGEST);
    }

    private static @Nullable Object constant(Class<?> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal amount(String name, Form form) {
        String typed = form.typed(name).replace("$", "").replace(",", "").strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            form.wrong(name, "This is not an amount. Type it as 212.50.");
            return null;
        }
        return new BigDecimal(typed);
    }

    private static @Nullable Integer whole(RecordComponent component, Form form) {
        String name = component.getName();
        String typed = form.typed(name).replace(",", "").strip();
        boolean needed = component.getType() == int.class;
        if (typed.matches("-?[0-9]{1,9}")) {
            return Integer.valueOf(typed);
        }
        if (needed || !typed.isEmpty()) {
            form.wrong(name, typed.isEmpty() ? "This number is missing." : "This is not a whole number.");
        }
        return needed ? Integer.valueOf(0) : null;
    }

    private static List<String> codes(String typed) {
        return Arrays.stream(typed.split("[,;\\n]", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
