package org.foiadesk.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/** An agency's names as they are looked for; {@code all} holds every one of them, see {@link Sought#all}. */
@Embeddable
record Spelled(
        @Column(name = "abbreviation_sought") String abbreviation,
        @Column(name = "name_sought") String name,
        @Column(name = "sought") String all) {

    static final Spelled NOTHING = new Spelled("", "", "");

    static Spelled of(String abbreviation, String name, List<String> others) {
        return new Spelled(
                Sought.spelled(abbreviation),
                Sought.spelled(name),
                Sought.all(Stream.concat(Stream.of(abbreviation, name), others.stream())));
    }
}
