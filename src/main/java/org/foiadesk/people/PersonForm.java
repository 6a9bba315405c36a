package org.foiadesk.people;

import jakarta.ws.rs.core.MultivaluedMap;

/** What an administrator may change of somebody: the name, the address, the roles, the section; nothing else. */
record PersonForm(Field name, Field email, RoleChoice roles, String section) {

    static PersonForm of(Person person) {
        return new PersonForm(
                Field.right(person.name()),
                Field.right(person.email()),
                RoleChoice.of(person.roles()),
                person.section().map(section -> String.valueOf(section.id())).orElse(""));
    }

    static PersonForm of(MultivaluedMap<String, String> form, Field email) {
        return new PersonForm(
                Field.of(form.getFirst("name"))
                        .required("Say how colleagues call this person.")
                        .longest(80),
                email,
                RoleChoice.atLeastOne(form.get("roles")),
                Field.of(form.getFirst("section")).value());
    }

    boolean right() {
        return name.right() && email.right() && roles.right();
    }
}
