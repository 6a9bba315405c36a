package org.foiadesk.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One choice of a select box or a row of buttons. */
public record Option(String value, String label, boolean chosen) {

    public static <E extends Enum<E>> List<Option> of(Class<E> choices, Function<E, String> label, @Nullable E chosen) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> new Option(choice.name(), label.apply(choice), choice == chosen))
                .toList();
    }

    public static <T> List<Option> of(
            List<T> choices, Function<T, Object> value, Function<T, String> label, @Nullable Object chosen) {
        return choices.stream()
                .map(choice -> new Option(
                        value.apply(choice).toString(),
                        label.apply(choice),
                        Objects.equals(value.apply(choice), chosen)))
                .toList();
    }

    public static List<Option> withNone(String none, List<Option> options) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(new Option("", none, false)), options.stream())
                .toList();
    }
}
