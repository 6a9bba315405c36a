package org.foiadesk.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the desk is made of, with its licences, from the list that the build writes. */
final class Parts {

    private static final String LIST = "/META-INF/foiadesk/parts.tsv";

    private Parts() {}

    record Part(String name, String version) {}

    record Licence(String name, List<Part> parts) {}

    /** The licence of most parts first. */
    static List<Licence> byLicence() {
        TreeMap<String, List<Part>> licences = new TreeMap<>();
        lines().map(line -> line.split("\t", -1))
                .filter(cells -> cells.length == 4)
                .forEach(cells -> licences.computeIfAbsent(cells[0], name -> new ArrayList<>())
                        .add(new Part(cells[1], cells[2])));
        return licences.entrySet().stream()
                .map(entry -> new Licence(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(licence -> -licence.parts().size()))
                .toList();
    }

    private static Stream<String> lines() {
        try (InputStream list = Parts.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("the build left out " + LIST);
            }
            return new String(list.readAllBytes(), UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
