package org.foiadesk.people;

import java.util.Set;

/** The signed-in person on whose behalf a page is made, with the roles of this very moment. */
public record Viewer(long personId, String name, Set<Role> roles) {

    public Viewer {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Sees {@code TEAM} requests without being named on them. */
    public boolean seesTeam() {
        return is(Role.EDITOR) || is(Role.LAWYER);
    }

    public boolean mayCreate() {
        return is(Role.REPORTER) || is(Role.EDITOR);
    }

    /** Brings letters in and says where they belong. */
    public boolean mayFile() {
        return mayCreate() || is(Role.LAWYER);
    }

    public boolean administers() {
        return is(Role.ADMINISTRATOR);
    }

    /** "RM" for Rosa Marin. */
    public String initials() {
        return Initials.of(name);
    }
}
