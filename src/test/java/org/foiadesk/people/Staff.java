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

    /** A personal token, made as people make them. */
    public String token(String username, Role role) {
        String page = colleagues
                .signedIn(username, role)
                .post("/profile/tokens", "name", "a program", "password", Colleagues.PASSWORD)
                .body();
        int from = page.indexOf("value=\"foia_") + "value=\"".length();
        return page.substring(from, page.indexOf('"', from));
    }

    public long id(String username) {
        return colleagues.now(username).id();
    }
}
