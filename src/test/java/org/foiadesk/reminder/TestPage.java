package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.Viewer;

/** Deeds of other rooms, done where people do them. */
final class TestPage {

    private TestPage() {}

    static void sealed(TestBrowser owner, String number, Viewer who) {
        done(owner.post("/requests/" + number + "/access", "level", "SEALED", "owner", id(who)));
    }

    static void handedTo(TestBrowser owner, String number, Viewer whom) {
        done(owner.post("/requests/" + number + "/access", "level", "NEWSROOM", "owner", id(whom)));
    }

    static void gone(TestBrowser administrator, Viewer who) {
        done(administrator.post("/people/" + id(who) + "/leave"));
    }

    static void purged(Post post, String number, Viewer asks, Viewer confirms) {
        String purge = "/requests/" + number + "/purge";
        done(post.browser(asks).post(purge, "reason", "It was never meant to be here."));
        done(post.browser(confirms).post(purge + "/confirm"));
    }

    private static void done(TestBrowser.Page page) {
        assertThat(page.status()).as(page.body()).isEqualTo(303);
    }

    private static String id(Viewer who) {
        return String.valueOf(who.personId());
    }
}
