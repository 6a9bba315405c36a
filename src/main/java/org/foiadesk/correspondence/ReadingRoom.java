package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foiadesk.correspondence.MailShelf.Waiting;
import org.foiadesk.jail.Jail;
import org.foiadesk.jail.Pile;
import org.foiadesk.jail.ReadMail;
import org.foiadesk.jail.Reading;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;

/** Reads what is kept, in the jail, and hands it to be filed. No transaction is open while the jail works. */
@ApplicationScoped
class ReadingRoom {

    private final Backstage backstage;
    private final Filing filing;
    private final Jail jail;
    private final Event<ReminderAnswered> answered;
    private final Today today;
    private final Path folder;

    ReadingRoom(
            Backstage backstage,
            Filing filing,
            Jail jail,
            Event<ReminderAnswered> answered,
            Today today,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") String folder) {
        this.backstage = backstage;
        this.filing = filing;
        this.jail = jail;
        this.answered = answered;
        this.today = today;
        this.folder = Path.of(folder);
    }

    void read(long id) {
        Optional<Waiting> claimed = backstage.call(on -> MailShelf.claim(on, id));
        if (claimed.isEmpty()) {
            return;
        }
        Path desk = desk();
        try {
            read(claimed.get(), copied(id, desk), Files.createDirectory(desk.resolve("out")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            clear(desk);
        }
    }

    private void read(Waiting mail, Path raw, Path into) {
        if (mail.pile()) {
            takeApart(mail, raw, into);
            return;
        }
        Reading reading = jail.read(raw, into);
        if (reading instanceof Reading.Read read) {
            understood(mail, read.mail());
        } else if (reading instanceof Reading.Unread unread) {
            backstage.call(on -> filing.unread(on, mail, unread.sentence()));
        }
    }

    private void understood(Waiting mail, ReadMail read) {
        String machine = Automatic.of(read);
        Optional<ReminderAnswered> reminder = filing.reminder(read);
        if (machine.equals("BOUNCE") && backstage.call(on -> Returned.ofTheDesk(on, read, today.instant()))) {
            settled(mail, "A mail of the desk itself came back; the outbox says so.");
        } else if (reminder.isEmpty()) {
            backstage.call(on -> filing.file(on, mail, read));
        } else if (machine.isEmpty()) {
            answered.fire(reminder.get());
            settled(mail, "It answers a reminder.");
        } else {
            settled(mail, "A machine answered a reminder; nothing was done.");
        }
    }

    private void settled(Waiting mail, String sentence) {
        backstage.call(on -> {
            MailShelf.settle(on, mail.id(), "READ", sentence);
            return true;
        });
    }

    /** Each message of it is kept by itself, all in one commit with the pile's end. */
    private void takeApart(Waiting mail, Path raw, Path into) {
        Pile pile = jail.messages(raw, mail.name(), into);
        List<Long> kept = backstage.call(on -> kept(on, mail, pile));
        kept.forEach(this::read);
    }

    private List<Long> kept(Connection on, Waiting mail, Pile pile) {
        Origin origin = new Origin(Origin.Kind.UPLOAD, "", mail.name(), mail.personId(), mail.wantedId());
        StringBuilder said = new StringBuilder(String.join(" ", pile.remarks()));
        Stream.Builder<Long> kept = Stream.builder();
        for (Path message : pile.messages()) {
            try {
                kept.add(MailShelf.keep(on, message, origin, "MESSAGE", OptionalLong.of(mail.id()), today.instant())
                        .id());
            } catch (Refusal refused) {
                said.append(' ').append(refused.sentence());
            }
        }
        boolean none = pile.messages().isEmpty();
        String sentence = none && said.isEmpty()
                ? "No message was found in it."
                : said.toString().strip();
        MailShelf.settle(on, mail.id(), none ? "UNREAD" : "READ", sentence);
        return kept.build().toList();
    }

    private Path copied(long id, Path desk) {
        Path raw = desk.resolve("raw");
        return backstage.call(on -> {
            try (OutputStream out = Files.newOutputStream(raw)) {
                MailShelf.copy(on, id, out);
                return raw;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Path desk() {
        try {
            return Files.createTempDirectory(Files.createDirectories(folder), "mail-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path desk) {
        try (Stream<Path> all = Files.walk(desk)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
