package org.foiadesk.correspondence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foiadesk.people.Frame;
import org.foiadesk.people.Moments;
import org.foiadesk.people.Upkeep;
import org.foiadesk.platform.MailServer;
import org.foiadesk.platform.MailServers;

/** How it stands with the mailbox, on its own page, in a line of the settings, and for whoever reads letters. */
@ApplicationScoped
public class MailboxDesk implements Upkeep {

    private final AgroalDataSource pages;
    private final Mailboxes mailboxes;
    private final MailServers servers;
    private final Moments moments;
    private final Frame frame;

    MailboxDesk(AgroalDataSource pages, Mailboxes mailboxes, MailServers servers, Moments moments, Frame frame) {
        this.pages = pages;
        this.mailboxes = mailboxes;
        this.servers = servers;
        this.moments = moments;
        this.frame = frame;
    }

    @Transactional
    public TemplateInstance page(Optional<MailboxForm> typed, String tried) {
        Optional<ImapBox> box = mailboxes.known();
        Optional<MailboxStanding> standing = asked(MailboxStanding::of);
        MailboxForm form = typed.or(() -> box.map(MailboxForm::of)).orElseGet(() -> MailboxForm.blank(ours()));
        return MailboxTemplates.mailbox(
                frame.chrome(),
                new MailboxPage(
                        form,
                        box.isPresent(),
                        standing.filter(known -> !known.problem().isEmpty() || known.alarm())
                                .isPresent(),
                        sentence(standing),
                        tried,
                        refused()));
    }

    /** Messages that were too large to be taken in, each in a sentence that says what to do. */
    List<String> refused() {
        return asked(MailboxStanding::refused).stream().map(this::sentence).toList();
    }

    @Override
    public Optional<State> state() {
        Optional<MailboxStanding> standing = asked(MailboxStanding::of);
        boolean well =
                standing.filter(known -> known.alarm() || known.stuck() > 0).isEmpty();
        return Optional.of(new State("Mailbox", sentence(standing), well, "/settings/mailbox"));
    }

    private String sentence(Optional<MailboxStanding> known) {
        if (known.isEmpty()) {
            return "No mailbox is looked into yet: letters are added by hand.";
        }
        MailboxStanding standing = known.get();
        String last = standing.letterAt() == null
                ? " No letter came by it yet."
                : " The last letter came by it: " + moments.of(standing.letterAt()) + ".";
        if (!standing.problem().isEmpty()) {
            return standing.problem() + " " + failures(standing.failures()) + last;
        }
        if (standing.lookedAt() == null) {
            return "The first look comes within a minute.";
        }
        return "The mailbox was last looked into: " + moments.of(standing.lookedAt()) + "." + last + open(standing);
    }

    private static String failures(int failures) {
        return failures == 1 ? "One look failed." : "%,d looks failed in a row.".formatted(failures);
    }

    private static String open(MailboxStanding standing) {
        String waits = standing.waiting() == 0 ? "" : " Still to be fetched: %,d.".formatted(standing.waiting());
        String stuck = standing.stuck() == 0
                ? ""
                : " %,d of them could not be kept at five looks; the desk’s log says why.".formatted(standing.stuck());
        return waits + stuck;
    }

    private String sentence(MailboxStanding.Refused message) {
        String size = message.size() == 0 ? "An empty message" : "A message of %,d MB".formatted(message.size() >> 20);
        String out = message.size() == 0
                ? "Open it in the mailbox itself."
                : "The most that fits is 60 MB: open it in the mailbox itself and add its files as papers, or ask the"
                        + " agency for a link or for smaller parts.";
        return "%s was not taken in and stays in the mailbox. It was found: %s. %s"
                .formatted(size, moments.of(message.foundAt()), out);
    }

    private String ours() {
        return servers.known().map(MailServer::fromAddress).orElse("");
    }

    private <T> T asked(Function<Connection, T> question) {
        try (Connection on = pages.getConnection()) {
            return question.apply(on);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
