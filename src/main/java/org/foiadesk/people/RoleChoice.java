package org.foiadesk.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.platform.Option;
import org.jspecify.annotations.Nullable;

/** Roles as ticked in a form. */
record RoleChoice(Set<Role> roles, String wrong) {

    static RoleChoice of(Set<Role> roles) {
        return new RoleChoice(roles, "");
    }

    /** Any number of them; what is no role of ours is passed over. */
    static RoleChoice any(@Nullable List<String> ticked) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : ticked == null ? List.<String>of() : ticked) {
            named(name).ifPresent(roles::add);
        }
        return of(roles);
    }

    static RoleChoice atLeastOne(@Nullable List<String> ticked) {
        RoleChoice any = any(ticked);
        return any.roles.isEmpty() ? new RoleChoice(any.roles, "Choose at least one role.") : any;
    }

    /** As entities hold them, the empty set too. */
    static Set<Role> set(Set<Role> roles) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(roles);
        return set;
    }

    boolean right() {
        return wrong.isEmpty();
    }

    public List<Option> options() {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), role.words() + ": " + role.may(), roles.contains(role)))
                .toList();
    }

    /** Without what each is for. */
    public List<Option> names() {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), role.words(), roles.contains(role)))
                .toList();
    }

    private static Optional<Role> named(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }
}
