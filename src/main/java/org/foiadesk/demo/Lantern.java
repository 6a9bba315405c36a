package org.foiadesk.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foiadesk.document.OwnPapers;
import org.foiadesk.people.DemoWished;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Person;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Requests;
import org.jboss.logging.Logger;

/** Lays out the demo newsroom at the first start, if asked to, and only where nobody else can reach it. */
@ApplicationScoped
public class Lantern {

    private static final Logger LOG = Logger.getLogger(Lantern.class);
    /** Seconds: a slow machine at its very first start must not be left with half a demo. */
    private static final int LAYING_OUT = 600;

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    private final boolean wished;
    private final String host;
    private final Newsrooms newsrooms;
    private final Cast cast;
    private final Netflow netflow;
    private final DarkWeb darkWeb;
    private final AgencyLog agencyLog;
    private final Requests requests;
    private final OwnPapers papers;
    private final Postman post;
    private final Asking asking;
    private final Today today;

    Lantern(
            @ConfigProperty(name = "foiadesk.demo", defaultValue = "false") boolean wished,
            @ConfigProperty(name = "quarkus.http.host") String host,
            Newsrooms newsrooms,
            Cast cast,
            Netflow netflow,
            DarkWeb darkWeb,
            AgencyLog agencyLog,
            Requests requests,
            OwnPapers papers,
            Postman post,
            Asking asking,
            Today today) {
        this.wished = wished;
        this.host = host;
        this.newsrooms = newsrooms;
        this.cast = cast;
        this.netflow = netflow;
        this.darkWeb = darkWeb;
        this.agencyLog = agencyLog;
        this.requests = requests;
        this.papers = papers;
        this.post = post;
        this.asking = asking;
        this.today = today;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE + 500) StartupEvent event) {
        if (wished && !LOOPBACK.contains(host)) {
            LOG.error("The demo's passwords are known to everybody, so it only runs on loopback. "
                    + "Take FOIADESK_DEMO away, or set QUARKUS_HTTP_HOST=127.0.0.1.");
            Quarkus.asyncExit(1);
            return;
        }
        if (wished
                && QuarkusTransaction.requiringNew().call(() -> newsrooms.only().isEmpty())) {
            layOut();
        }
    }

    /** The set-up page offered the demo to look around in; the newsroom stays the one that was set up. */
    void wished(@Observes(during = TransactionPhase.AFTER_SUCCESS) DemoWished wish) {
        if (QuarkusTransaction.requiringNew().call(cast::isKnown)) {
            LOG.warn("The demo was wished for, but somebody here already bears a name of its people.");
        } else {
            QuarkusTransaction.requiringNew().run(cast::enter);
            tell();
        }
    }

    private void layOut() {
        QuarkusTransaction.requiringNew().run(() -> {
            newsrooms.open("The Lantern", ZoneId.of("America/New_York"), true);
            cast.enter();
        });
        tell();
        LOG.info("The demo newsroom is ready: sign in as rosa, dev, ines, sam or pat with the password lantern.");
    }

    private void tell() {
        LocalDate day = today.date();
        as("rosa", viewer -> netflow.tell(viewer, day));
        as("dev", viewer -> darkWeb.tell(viewer, day));
        as("dev", viewer -> agencyLog.tell(viewer, day));
    }

    private void as(String username, Function<Viewer, Bundle> story) {
        Person person = QuarkusTransaction.requiringNew().call(() -> cast.named(username));
        Viewer viewer = new Viewer(person.id(), person.name(), person.roles());
        asking.as(person.id(), () -> {
            Bundle bundle = QuarkusTransaction.requiringNew()
                    .timeout(LAYING_OUT)
                    .call(() -> {
                        Bundle told = story.apply(viewer);
                        requests.layDown();
                        return told;
                    });
            bundle.papers().forEach(one -> papers.keep(one.made(), viewer));
            post.bring(bundle.replies(), viewer);
            return true;
        });
    }
}
