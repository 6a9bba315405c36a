package org.foiadesk.drafting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is said against each exemption of federal law, ready to stand in an appeal. */
final class Arguments {

    private static final Map<String, Argument> ALL = read();

    private Arguments() {}

    private record Argument(String name, String words) {}

    /** A paragraph each, for the codes that are known, in the order in which they were cited. */
    static String against(List<String> codes) {
        return codes.stream()
                .map(Arguments::key)
                .distinct()
                .map(ALL::get)
                .filter(Objects::nonNull)
                .map(argument -> argument.name() + ". " + argument.words() + "\n\n")
                .collect(Collectors.joining());
    }

    /** "b7E", "(b) (7)(E)", "Ex. 7(E)" are one code: (b)(7)(E). */
    static String key(String cited) {
        String bare =
                cited.toUpperCase(Locale.ROOT).replaceAll("EXEMPTION|EX\\.", "").replaceAll("[^A-Z0-9]", "");
        String code = bare.matches("[0-9].*") ? "B" + bare : bare;
        return code.matches("[BDJK][0-9].*") ? parted(code) : bare;
    }

    /** The letters and the number of a code, each in its parentheses; a subclause such as (i) beyond them is left. */
    private static String parted(String code) {
        String clause = "(" + code.substring(0, 1).toLowerCase(Locale.ROOT) + ")(" + code.charAt(1) + ")";
        boolean lettered = clause.equals("(b)(7)") && code.length() > 2 && code.charAt(2) <= 'F';
        return lettered ? clause + "(" + code.charAt(2) + ")" : clause;
    }

    private static Map<String, Argument> read() {
        Map<String, Argument> all = new LinkedHashMap<>();
        String file = Shipped.file("arguments.csv").orElseThrow();
        for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(file)) {
            all.put(line.getField("code"), new Argument(line.getField("name"), line.getField("argument")));
        }
        return Map.copyOf(all);
    }
}
