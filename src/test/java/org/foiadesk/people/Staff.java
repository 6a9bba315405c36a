package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;

/** People of the newsroom for the tests of other rooms, signed in. */
@ApplicationScoped
public class Staff {

    private final Colleagues colleagues;

    Staff(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    public void freshStart() {
        colleagues.freshStart();
    }

    public TestBrowser signedIn(String username, Role role) {
        return colleagues.signedIn(username, role);
    }

    public long id(String username) {
        return colleagues.now(username).id();
    }
}
