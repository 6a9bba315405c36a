package org.foiadesk.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.foiadesk.people.Frame;
import org.foiadesk.people.Moments;
import org.foiadesk.people.Newsroom;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Upkeep;
import org.foiadesk.platform.MailServer;
import org.foiadesk.platform.MailServers;
import org.foiadesk.platform.MailServers.Standing;

/** How it stands with mail, on its own page and in a line of the settings. */
@ApplicationScoped
class MailDesk implements Upkeep {

    private final MailServers servers;
    private final Envelopes envelopes;
    private final Persons persons;
    private final Newsrooms newsrooms;
    private final Moments moments;
    private final SignedIn signedIn;
    private final Frame frame;

    MailDesk(
            MailServers servers,
            Envelopes envelopes,
            Persons persons,
            Newsrooms newsrooms,
            Moments moments,
            SignedIn signedIn,
            Frame frame) {
        this.servers = servers;
        this.envelopes = envelopes;
        this.persons = persons;
        this.newsrooms = newsrooms;
        this.moments = moments;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    /** What was wrong with a try of the server. */
    record Trial(String to, String wrong, String codeWrong) {

        static final Trial NONE = new Trial("", "", "");
    }

    @Transactional
    public TemplateInstance page(Optional<MailForm> typed, Trial trial) {
        Optional<MailServer> server = servers.known();
        Optional<Standing> standing = servers.standing();
        MailForm form = typed.or(() -> server.map(MailForm::of)).orElseGet(() -> MailForm.blank(newsroom()));
        return DeskTemplates.mail(
                frame.chrome(),
                new MailPage(
                        form,
                        server.isPresent(),
                        standing.filter(Standing::confirmed).isPresent(),
                        server.filter(MailServer::readableOnTheWay).isPresent(),
                        sentence(server, standing),
                        standing.map(Standing::problem).orElse(""),
                        trial.to().isEmpty() ? own() : trial.to(),
                        trial.wrong(),
                        standing.map(Standing::testedTo).orElse(""),
                        trial.codeWrong()));
    }

    @Override
    public Optional<State> state() {
        Optional<Standing> standing = servers.standing();
        boolean working = standing.filter(Standing::confirmed)
                .filter(known -> known.problem().isEmpty())
                .isPresent();
        long failed = envelopes.failedLately();
        String failures = failed == 0 ? "" : " %s failed in the last day.".formatted(mails(failed));
        return Optional.of(new State(
                "Mail",
                sentence(servers.known(), standing) + failures,
                working && failed == 0,
                failed > 0 ? "/outbox?of=everybody&state=FAILED" : "/settings/mail"));
    }

    private String sentence(Optional<MailServer> server, Optional<Standing> standing) {
        long waiting = envelopes.waiting();
        if (server.isEmpty() || standing.isEmpty()) {
            return "There is no mail server yet: %s.".formatted(waits(waiting));
        }
        if (!standing.get().confirmed()) {
            return "No test mail was seen to arrive yet: %s.".formatted(waits(waiting));
        }
        if (!standing.get().problem().isEmpty()) {
            return "%s. %s".formatted(capital(waits(waiting)), standing.get().problem());
        }
        return "Mail goes out by %s; %s.%s".formatted(server.get().host(), waits(waiting), last(standing.get()));
    }

    private String last(Standing standing) {
        return standing.lastSentAt() == null ? "" : " The last one left " + moments.of(standing.lastSentAt()) + ".";
    }

    private String own() {
        return persons.byId(signedIn.viewer().personId()).map(Person::email).orElse("");
    }

    private String newsroom() {
        return newsrooms.only().map(Newsroom::name).orElse("");
    }

    private static String waits(long mails) {
        return mails == 0 ? "nothing waits" : mails == 1 ? "1 mail waits" : mails(mails) + " wait";
    }

    private static String mails(long mails) {
        return mails == 1 ? "1 mail" : "%,d mails".formatted(mails);
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
