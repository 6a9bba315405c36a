package org.foiadesk.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;

/** Whom to invite, with which roles, to which section. */
record InviteForm(Field whom, Field email, RoleChoice roles, String section) {

    /** Most who join are reporters. */
    static final InviteForm BLANK =
            new InviteForm(Field.right(""), Field.right(""), RoleChoice.of(Set.of(Role.REPORTER)), "");

    static InviteForm of(MultivaluedMap<String, String> form) {
        return new InviteForm(
                Field.of(form.getFirst("whom"))
                        .required("Say whom it is for, so that you know it in the list.")
                        .longest(80),
                Field.email(form.getFirst("email")),
                RoleChoice.atLeastOne(form.get("roles")),
                Field.of(form.getFirst("section")).value());
    }

    boolean right() {
        return whom.right() && email.right() && roles.right();
    }
}
