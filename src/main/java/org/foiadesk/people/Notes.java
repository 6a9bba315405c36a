package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.foiadesk.platform.Outbox;
import org.foiadesk.platform.Today;

/** What the desk writes to people about their accounts. */
@ApplicationScoped
class Notes {

    private final Outbox outbox;
    private final Newsrooms newsrooms;
    private final Address address;
    private final Today today;

    Notes(Outbox outbox, Newsrooms newsrooms, Address address, Today today) {
        this.outbox = outbox;
        this.newsrooms = newsrooms;
        this.address = address;
        this.today = today;
    }

    /** The link alone lets its holder in as a new colleague, so what was said is not kept. */
    void invite(Invitation invitation, String inviter, String token) {
        Note note = new Note(
                newsroom(),
                "You are invited to the FOIA Desk",
                List.of(
                        inviter + " invites you to the desk for public-records requests of " + newsroom() + ".",
                        "The link works once, for seven days. There you choose your name and password."),
                address.of("/join?token=" + token),
                "Join the desk",
                "You get this mail because " + inviter
                        + " gave your address. If you do not know them, there is nothing to do.");
        outbox.putUntil(note.to(OptionalLong.empty(), invitation.email), invitation.endsAt);
    }

    void letBackIn(Person person, String token) {
        Note note = new Note(
                newsroom(),
                "Choose a new password",
                List.of(
                        "Somebody, probably you, asked for a new password for " + person.username() + ".",
                        "The link works once, for 15 minutes. Your second factor, if you have one, stays as it is."),
                address.of("/reset?token=" + token),
                "Choose a new password",
                "If it was not you, there is nothing to do: without this link nothing changes.");
        outbox.putUntil(
                note.to(OptionalLong.of(person.id()), person.email()),
                today.instant().plus(Links.RESET_LASTS));
    }

    void passwordChosen(Person person) {
        Note note = new Note(
                newsroom(),
                "Your password was changed",
                List.of(
                        "A new password was chosen for " + person.username() + " by a link sent to this address.",
                        "Every session of yours has ended."),
                "",
                "",
                "If it was not you, tell an administrator of the desk at once.");
        outbox.put(note.to(OptionalLong.of(person.id()), person.email()));
    }

    /** To the address before: its owner must hear of it even if somebody else changed it. */
    void addressGivenUp(Person person, String before) {
        Note note = new Note(
                newsroom(),
                "Your address at the desk was changed",
                List.of(
                        person.email().isEmpty()
                                ? "The desk no longer writes to " + person.username() + " at this address."
                                : "From now on the desk writes to " + person.username() + " at another address."),
                "",
                "",
                "If you did not want this, tell an administrator of the desk at once.");
        outbox.put(note.to(OptionalLong.empty(), before));
    }

    private String newsroom() {
        return newsrooms.masthead().newsroom();
    }
}
