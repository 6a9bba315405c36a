package org.foiadesk.people;

import jakarta.ws.rs.core.MultivaluedMap;

/** What an administrator may change of somebody: the name, the roles, the section; nothing else. */
record PersonForm(Field name, RoleChoice roles, String section) {

    static PersonForm of(Person person) {
        return new PersonForm(
                Field.right(person.name()),
                RoleChoice.of(person.roles()),
                person.section().map(section -> String.valueOf(section.id())).orElse(""));
    }

    static PersonForm of(MultivaluedMap<String, String> form) {
        return new PersonForm(
                Field.of(form.getFirst("name"))
                        .required("Say how colleagues call this person.")
                        .longest(80),
                RoleChoice.atLeastOne(form.get("roles")),
                Field.of(form.getFirst("section")).value());
    }

    boolean right() {
        return name.right() && roles.right();
    }
}
