package org.foiadesk.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An object whose fields are known by name, in camelCase or in snake_case; all others are faults. */
final class Fields {

    private final Spot whole;
    private final Map<String, Spot> read = new HashMap<>();

    private Fields(Spot whole) {
        this.whole = whole;
    }

    /** Empty, with its fault, when it is no object. */
    static Optional<Fields> of(Spot spot, String wanted, List<String> known) {
        if (!(spot.said() instanceof Said.Thing thing)) {
            return spot.other(wanted);
        }
        Fields fields = new Fields(spot);
        thing.fields().forEach(field -> fields.read(field, known));
        return Optional.of(fields);
    }

    static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Where nothing or null was said, its value is {@link Said#NOTHING}. */
    Spot get(String name) {
        return read.getOrDefault(name, whole.at(name, Said.NOTHING));
    }

    private void read(Said.Field field, List<String> known) {
        Spot spot = whole.at(field.name(), field.value());
        Optional<String> name = known.stream()
                .filter(any -> any.equals(field.name()) || snake(any).equals(field.name()))
                .findFirst();
        if (name.isEmpty()) {
            spot.wrong(
                    Spot.quoted(field.name()) + " is not asked for here. Leave it out, or use " + listed(known) + ".");
        } else if (read.putIfAbsent(name.get(), spot) != null) {
            spot.wrong(Spot.quoted(field.name()) + " stands here twice. Keep one of them.");
        }
    }

    private static String listed(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        var first = new ArrayList<>(names);
        String last = first.remove(first.size() - 1);
        return String.join(", ", first) + " or " + last;
    }
}
