package org.foiadesk.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.foiadesk.platform.Option;

/**
 * The first page of a new desk: the newsroom, its zone, its first administrator, whether that one logs requests too, and
 * whether to lay out the demo.
 */
record SetupForm(String token, Field newsroom, Field zone, Account account, boolean reports, boolean demo) {

    static SetupForm blank(String token) {
        return new SetupForm(token, Field.right(""), Field.right(Zones.USUAL), Account.EMPTY, false, false);
    }

    static SetupForm of(MultivaluedMap<String, String> form) {
        Field newsroom = Field.of(form.getFirst("newsroom"))
                .required("Say the newsroom's name; it stands over every page.")
                .longest(80);
        Field zone = Field.of(form.getFirst("zone"));
        return new SetupForm(
                Field.raw(form.getFirst("token")),
                newsroom,
                zone.unless(Zones.named(zone.value()).isEmpty(), "Choose a time zone of the list."),
                Account.of(form, newsroom.value()),
                form.containsKey("reports"),
                form.containsKey("demo"));
    }

    boolean right() {
        return newsroom.right() && zone.right() && account.right();
    }

    Set<Role> roles() {
        return reports ? Set.of(Role.ADMINISTRATOR, Role.REPORTER) : Set.of(Role.ADMINISTRATOR);
    }

    public List<Option> zones() {
        return Zones.toChoose(zone.value());
    }
}
