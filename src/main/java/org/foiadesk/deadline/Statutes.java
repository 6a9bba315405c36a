package org.foiadesk.deadline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.deadline.statute.Unclocked;
import org.foiadesk.deadline.statute.UnitedStates;

/** Every law the desk knows, by jurisdiction; a jurisdiction without rules gets a statute that has no clock yet. */
public final class Statutes {
    /** A jurisdiction as a form offers it: {@code US-CA}, "California". */
    public record Jurisdiction(String code, String name) {}

    private static final Map<Jurisdiction, Statute> LAWS = laws();
    private static final Map<String, Statute> BY_CODE = byCode();
    private static final List<Jurisdiction> JURISDICTIONS = List.copyOf(LAWS.keySet());

    private Statutes() {}

    /** @throws IllegalArgumentException for a code that is not in {@link #jurisdictions()} */
    public static Statute of(String jurisdiction) {
        return Optional.ofNullable(BY_CODE.get(jurisdiction))
                .orElseThrow(() -> new IllegalArgumentException("No such jurisdiction: " + jurisdiction));
    }

    /** The federal government, then the states by name, with the District, Puerto Rico and New York City. */
    public static List<Jurisdiction> jurisdictions() {
        return JURISDICTIONS;
    }

    /** A new jurisdiction is one line here and one file in {@code statute}. */
    private static Map<Jurisdiction, Statute> laws() {
        var laws = new LinkedHashMap<Jurisdiction, Statute>();
        laws.put(new Jurisdiction("US", "United States (federal)"), UnitedStates.law());
        laws.putAll(Unclocked.laws());
        return laws;
    }

    private static Map<String, Statute> byCode() {
        var laws = new LinkedHashMap<String, Statute>();
        LAWS.forEach((jurisdiction, law) -> laws.put(jurisdiction.code(), law));
        return Map.copyOf(laws);
    }
}
