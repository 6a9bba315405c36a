package org.foiadesk.correspondence;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.foiadesk.correspondence.LetterPage.Undo;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One letter: what it says, where it is and why, and the way to another request. */
@Path("/letters/{id:[0-9]{1,18}}")
class LetterResource {

    private static final String NUMBER = "(DEMO-)?[0-9]{4}-[0-9]{4,12}";

    private final LetterShelf shelf;
    private final LetterFacts facts;
    private final Senders senders;
    private final LetterReads reads;
    private final Filer filer;
    private final SignedIn signedIn;
    private final Frame frame;

    LetterResource(
            LetterShelf shelf,
            LetterFacts facts,
            Senders senders,
            LetterReads reads,
            Filer filer,
            SignedIn signedIn,
            Frame frame) {
        this.shelf = shelf;
        this.facts = facts;
        this.senders = senders;
        this.reads = reads;
        this.filer = filer;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance letter(
            @PathParam("id") long id, @RestQuery @Nullable String back, @RestQuery @Nullable String off) {
        Viewer viewer = signedIn.viewer();
        LetterPage page = shelf.page(id, viewer, new Undo(number(back), number(off)));
        shelf.seen(id, viewer);
        reads.note(id, "letter", viewer);
        List<String> on = page.on().stream().map(LetterPage.Stand::number).toList();
        return CorrespondenceTemplates.letter(frame.chrome(), page, facts.page(id, on, viewer), senders.of(id));
    }

    private static String number(@Nullable String typed) {
        return typed != null && typed.matches(NUMBER) ? typed : "";
    }

    @POST
    @Path("/filing")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(@PathParam("id") long id, MultivaluedMap<String, String> posted) {
        Form form = new Form(posted);
        String to = form.typed("number").strip().toUpperCase(Locale.ROOT);
        String from = form.typed("from").strip();
        if (!to.isEmpty() && !to.matches(NUMBER)) {
            throw new Refusal("“" + Text.oneLine(to, 40) + "” is no request’s number. Type it as 2026-0142.");
        }
        if (to.isEmpty() && from.isEmpty()) {
            throw new Refusal("Type the number of the request that the letter belongs to.");
        }
        filer.move(id, to, from, signedIn.viewer());
        return Response.seeOther(URI.create("/letters/" + id + "?back=" + number(from) + "&off=" + number(to)))
                .build();
    }

    @POST
    @Path("/aside")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response aside(@PathParam("id") long id) {
        filer.aside(id, true, signedIn.viewer());
        frame.say("Set aside. It is kept, and stands at the foot of the inbox.");
        return inbox();
    }

    @POST
    @Path("/return")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response comeBack(@PathParam("id") long id) {
        filer.aside(id, false, signedIn.viewer());
        frame.say("It is among the unmatched letters again.");
        return inbox();
    }

    private static Response inbox() {
        return Response.seeOther(URI.create("/inbox")).build();
    }
}
