package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.foiadesk.platform.Mail;

/** The mail that shows whether mail arrives. */
@ApplicationScoped
public class TestNote {

    private final Newsrooms newsrooms;

    TestNote(Newsrooms newsrooms) {
        this.newsrooms = newsrooms;
    }

    public Mail to(String address, String code) {
        String newsroom = newsrooms.masthead().newsroom();
        return new Note(
                        newsroom,
                        "Test mail: " + code,
                        List.of(
                                "Mail of the FOIA Desk arrives here.",
                                "Type these six digits on the page of mail settings, within an hour: " + code),
                        "",
                        "",
                        "You get this mail because an administrator of the desk of " + newsroom + " tries its mail.")
                .to(OptionalLong.empty(), address);
    }
}
