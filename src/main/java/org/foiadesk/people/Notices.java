package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.foiadesk.platform.Outbox;

/** Short mails to colleagues about things of other rooms, on the paper of the desk's other mail. */
@ApplicationScoped
public class Notices {

    private final Outbox outbox;
    private final Persons persons;
    private final Newsrooms newsrooms;
    private final Address address;

    Notices(Outbox outbox, Persons persons, Newsrooms newsrooms, Address address) {
        this.outbox = outbox;
        this.persons = persons;
        this.newsrooms = newsrooms;
        this.address = address;
    }

    /** @param path the page of ours that the mail leads to */
    public record Notice(String subject, List<String> paragraphs, String path, String linkWords, String why) {}

    /** In the caller's transaction. Who has no address yet gets it when they give one. */
    public void write(long personId, Notice notice) {
        persons.byId(personId).ifPresent(person -> {
            Note note = new Note(
                    newsrooms.masthead().newsroom(),
                    notice.subject(),
                    notice.paragraphs(),
                    address.of(notice.path()),
                    notice.linkWords(),
                    notice.why());
            outbox.put(note.to(OptionalLong.of(personId), person.email()));
        });
    }
}
