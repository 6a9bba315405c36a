package org.foiadesk.agency;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;

/** Whose law a jurisdiction's code stands for, in a reader's words. */
final class Places {

    private static final Map<String, String> NAMES = """
            US Federal
            US-AL Alabama
            US-AK Alaska
            US-AZ Arizona
            US-AR Arkansas
            US-CA California
            US-CO Colorado
            US-CT Connecticut
            US-DE Delaware
            US-DC District of Columbia
            US-FL Florida
            US-GA Georgia
            US-HI Hawaii
            US-ID Idaho
            US-IL Illinois
            US-IN Indiana
            US-IA Iowa
            US-KS Kansas
            US-KY Kentucky
            US-LA Louisiana
            US-ME Maine
            US-MD Maryland
            US-MA Massachusetts
            US-MI Michigan
            US-MN Minnesota
            US-MS Mississippi
            US-MO Missouri
            US-MT Montana
            US-NE Nebraska
            US-NV Nevada
            US-NH New Hampshire
            US-NJ New Jersey
            US-NM New Mexico
            US-NY New York
            US-NY-NYC New York City
            US-NC North Carolina
            US-ND North Dakota
            US-OH Ohio
            US-OK Oklahoma
            US-OR Oregon
            US-PA Pennsylvania
            US-RI Rhode Island
            US-SC South Carolina
            US-SD South Dakota
            US-TN Tennessee
            US-TX Texas
            US-UT Utah
            US-VT Vermont
            US-VA Virginia
            US-WA Washington
            US-WV West Virginia
            US-WI Wisconsin
            US-WY Wyoming
            US-PR Puerto Rico
            """.lines()
            .map(line -> line.split(" ", 2))
            .collect(toMap(part -> part[0], part -> part[1], (first, second) -> first, LinkedHashMap::new));

    private Places() {}

    /** {@code US-CA} is California; a code we have no name for stands for itself. */
    static String of(String jurisdiction) {
        return NAMES.getOrDefault(jurisdiction, jurisdiction);
    }

    static boolean knows(String jurisdiction) {
        return NAMES.containsKey(jurisdiction);
    }

    /** Federal first, then the states by name. */
    static Iterable<String> all() {
        return NAMES.keySet();
    }
}
