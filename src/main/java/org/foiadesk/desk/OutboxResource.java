package org.foiadesk.desk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.foiadesk.people.Frame;
import org.foiadesk.people.Moments;
import org.foiadesk.people.Persons;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Option;
import org.foiadesk.platform.Outbox;
import org.foiadesk.platform.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the desk wrote: to oneself with its words, to others, for administrators, as envelopes. */
@Path("/outbox")
class OutboxResource {

    private static final int PAGE = 50;
    private static final String ID = "{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private final Envelopes envelopes;
    private final MailStates states;
    private final Outbox outbox;
    private final Persons persons;
    private final Moments moments;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Frame frame;

    OutboxResource(
            Envelopes envelopes,
            MailStates states,
            Outbox outbox,
            Persons persons,
            Moments moments,
            Audit audit,
            SignedIn signedIn,
            Frame frame) {
        this.envelopes = envelopes;
        this.states = states;
        this.outbox = outbox;
        this.persons = persons;
        this.moments = moments;
        this.audit = audit;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Authenticated
    @Transactional
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String of,
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") String after) {
        Viewer viewer = signedIn.viewer();
        boolean everybodys = viewer.administers() && of.equals("everybody");
        EnvelopeState chosen = state(state);
        List<EnvelopeRow> found = envelopes.list(viewer, everybodys, chosen, after(after), PAGE + 1);
        return DeskTemplates.outbox(frame.chrome(), page(viewer, everybodys, chosen, found));
    }

    @GET
    @Path(ID)
    @Authenticated
    @Transactional
    public TemplateInstance mail(String id) {
        return DeskTemplates.envelope(frame.chrome(), line(row(id)));
    }

    @POST
    @Path(ID + "/retry")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retry(String id) {
        EnvelopeRow row = row(id);
        if (!envelopes.tryAgain(row.id())) {
            throw new Refusal("There is nothing to try again: it has not failed, or it held a link that is not kept.");
        }
        return done("mail tried again", row, "It is tried again now.");
    }

    @POST
    @Path(ID + "/withdrawal")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(String id) {
        EnvelopeRow row = row(id);
        if (!outbox.withdraw(row.id(), "Withdrawn by " + signedIn.viewer().name() + ".")) {
            throw new Refusal("It cannot be withdrawn any more: it has left, or is being sent at this moment.");
        }
        return done("mail withdrawn", row, "It is withdrawn and never leaves.");
    }

    private Response done(String deed, EnvelopeRow row, String sentence) {
        audit.record(
                OptionalLong.of(signedIn.viewer().personId()), deed, row.id().toString(), "");
        frame.say(sentence);
        return Response.seeOther(URI.create("/outbox/" + row.id())).build();
    }

    private OutboxPage page(
            Viewer viewer, boolean everybodys, @Nullable EnvelopeState chosen, List<EnvelopeRow> found) {
        List<EnvelopeRow> rows = found.stream().limit(PAGE).toList();
        return new OutboxPage(
                rows.stream().map(this::line).toList(),
                viewer.administers(),
                everybodys,
                chosen != null,
                Option.withNone("in any state", Option.of(EnvelopeState.class, EnvelopeState::words, chosen)),
                persons.byId(viewer.personId())
                        .filter(own -> !own.email().isEmpty())
                        .isPresent(),
                states.now(viewer),
                found.size() > PAGE ? next(everybodys, chosen, rows.get(PAGE - 1)) : "");
    }

    private EnvelopeLine line(EnvelopeRow row) {
        return EnvelopeLine.of(row, signedIn.viewer().administers(), moments);
    }

    private EnvelopeRow row(String id) {
        try {
            return envelopes.byId(UUID.fromString(id)).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    private static String next(boolean everybodys, @Nullable EnvelopeState state, EnvelopeRow last) {
        return (everybodys ? "of=everybody&" : "")
                + (state == null ? "" : "state=" + state + "&")
                + "after=" + last.createdAt() + "_" + last.id();
    }

    private static @Nullable EnvelopeState state(String typed) {
        return List.of(EnvelopeState.values()).stream()
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** An address that is not ours begins at the first page. */
    private static Envelopes.@Nullable After after(String typed) {
        String[] parts = typed.split("_", 2);
        try {
            return parts.length < 2 ? null : new Envelopes.After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return null;
        }
    }
}
