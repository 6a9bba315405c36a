package org.foiadesk.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiadesk.platform.Option;

/** Time zones to choose from: those of American newsrooms first, then all. */
public final class Zones {

    static final String USUAL = "America/New_York";
    private static final List<Map.Entry<String, String>> AMERICAN = List.of(
            Map.entry(USUAL, "Eastern"),
            Map.entry("America/Chicago", "Central"),
            Map.entry("America/Denver", "Mountain"),
            Map.entry("America/Phoenix", "Arizona"),
            Map.entry("America/Los_Angeles", "Pacific"),
            Map.entry("America/Anchorage", "Alaska"),
            Map.entry("Pacific/Honolulu", "Hawaii"),
            Map.entry("America/Puerto_Rico", "Puerto Rico"),
            Map.entry("Pacific/Guam", "Guam"));
    private static final List<String> OTHERS = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("[A-Z][a-z]+/.+") && !id.startsWith("Etc/"))
            .filter(id -> AMERICAN.stream().noneMatch(zone -> zone.getKey().equals(id)))
            .sorted()
            .toList();

    private Zones() {}

    static List<Option> toChoose(String chosen) {
        return Stream.concat(
                        AMERICAN.stream()
                                .map(zone -> new Option(
                                        zone.getKey(),
                                        zone.getValue() + " (" + zone.getKey() + ")",
                                        zone.getKey().equals(chosen))),
                        OTHERS.stream().map(id -> new Option(id, id, id.equals(chosen))))
                .toList();
    }

    /** Those of American newsrooms alone, and whatever was chosen. */
    public static List<Option> nearby(String chosen, ZoneId usual) {
        String wanted = chosen.isEmpty() ? usual.getId() : chosen;
        boolean known = AMERICAN.stream().anyMatch(zone -> zone.getKey().equals(wanted));
        return Stream.concat(
                        known ? Stream.empty() : Stream.of(new Option(wanted, wanted, true)),
                        AMERICAN.stream()
                                .map(zone -> new Option(
                                        zone.getKey(),
                                        zone.getValue(),
                                        zone.getKey().equals(wanted))))
                .toList();
    }

    static Optional<ZoneId> named(String id) {
        return AMERICAN.stream().anyMatch(zone -> zone.getKey().equals(id)) || OTHERS.contains(id)
                ? Optional.of(ZoneId.of(id))
                : Optional.empty();
    }
}
