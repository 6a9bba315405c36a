package org.foiadesk.sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Level;
import org.foiadesk.request.Requests;

/** Rosa's closed requests, tied by campaign and referral to one of Dev's that everybody sees. */
@ApplicationScoped
class Secrets {

    private final World world;
    private final Requests requests;
    private final Asking asking;

    Secrets(World world, Requests requests, Asking asking) {
        this.world = world;
        this.requests = requests;
        this.asking = asking;
    }

    /** Dev's own request to the same agency, with siblings to come. */
    String sibling(Things things) {
        String number = World.made(world.caller(Who.DEV)
                .post("/requests", Forms.request(things.agency()).and("filedOn", "-10")));
        asRosa(rosa -> requests.byNumber(number, rosa).joins(requests.campaign("Everybody's campaign")));
        return number;
    }

    /** Late, waiting for us, or owed this week: each list of today's page would show one of them. */
    Secret late(Level level, Things things) {
        Secret secret = filed(level, things, "-90");
        record(secret, "acknowledged", Fields.of("occurredOn", "-80", "arrivedOn", "yesterday"));
        return secret;
    }

    Secret waiting(Level level, Things things) {
        Secret secret = filed(level, things, "-60");
        record(secret, "fee-asked", Fields.of("occurredOn", "-3", "arrivedOn", "-2", "amount", "20", "replyBy", "+5"));
        return secret;
    }

    Secret owed(Level level, Things things) {
        return filed(level, things, "-24");
    }

    private Secret filed(Level level, Things things, String filedOn) {
        String mark = World.fresh("qz" + level.name().toLowerCase(Locale.ROOT));
        Fields form = Fields.of(
                "title", "Orders of sweeps " + mark + "title",
                "body", "All orders " + mark + "body",
                "note", mark + "note",
                "tags", "brooms, " + mark + "tag",
                "requesterOfRecord", mark + "requester",
                "number", mark + "tracking",
                "proof", mark + "proof",
                "agency", String.valueOf(things.agency()),
                "section", String.valueOf(things.section()),
                "level", level.name(),
                "filedOn", filedOn,
                "once", Forms.once());
        String number = World.made(world.caller(Who.ROSA).post("/requests", form));
        Secret secret = new Secret(level, number, mark);
        record(secret, "called", Forms.call(mark + "call"));
        record(secret, "records-linked", Forms.link(mark + "link"));
        world.paper(number, mark + "paper");
        world.letter(number);
        return secret;
    }

    private void record(Secret secret, String kind, Fields facts) {
        Fields form =
                Fields.of("note", secret.word("note"), "once", Forms.once()).and(facts);
        World.must(303, world.caller(Who.ROSA).post("/requests/" + secret.number() + "/events/" + kind, form));
    }

    /** In one campaign with Dev's request, and its parent. */
    void tied(Secret secret, String sibling) {
        asRosa(rosa -> {
            FoiaRequest hidden = requests.byNumber(secret.number(), rosa);
            FoiaRequest seen = requests.byNumber(sibling, rosa);
            long campaign = requests.campaign(secret.word("campaign"));
            hidden.joins(campaign);
            seen.joins(campaign);
            seen.childOf(hidden);
        });
    }

    /** In a campaign whose name is a secret too. */
    void alone(Secret secret) {
        asRosa(rosa -> requests.byNumber(secret.number(), rosa).joins(requests.campaign(secret.word("campaign"))));
    }

    private void asRosa(Consumer<Viewer> deed) {
        Viewer rosa = new Viewer(world.id(Who.ROSA), "Rosa", Set.of(Role.REPORTER));
        asking.as(rosa.personId(), () -> {
            QuarkusTransaction.requiringNew().run(() -> deed.accept(rosa));
            return true;
        });
    }
}
