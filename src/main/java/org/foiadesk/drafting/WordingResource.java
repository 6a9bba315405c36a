package org.foiadesk.drafting;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.OptionalLong;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.NotFound;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The newsroom's own wordings: read by everybody who writes, changed by editors and administrators. */
@Path("/settings/letters")
class WordingResource {

    private final WordingDesk desk;
    private final Wordings wordings;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Frame frame;

    WordingResource(WordingDesk desk, Wordings wordings, Audit audit, SignedIn signedIn, Frame frame) {
        this.desk = desk;
        this.wordings = wordings;
        this.audit = audit;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed({"EDITOR", "ADMINISTRATOR"})
    public TemplateInstance list() {
        return DraftingTemplates.wordings(frame.chrome(), desk.list());
    }

    @GET
    @Path("{wording}")
    @Transactional
    @RolesAllowed({"EDITOR", "ADMINISTRATOR"})
    public TemplateInstance edit(@RestPath("wording") String kind, @RestQuery @DefaultValue("") String law) {
        return DraftingTemplates.wording(
                frame.chrome(), desk.page(kind(kind), WordingDesk.law(law), new Form(new MultivaluedHashMap<>())));
    }

    @POST
    @Path("{wording}")
    @Transactional
    @RolesAllowed({"EDITOR", "ADMINISTRATOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@RestPath("wording") String kind, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        String law = WordingDesk.law(form.typed("law"));
        Wording typed = WordingDesk.checked(form);
        if (!form.sound()) {
            return wrong(kind(kind), law, form);
        }
        try {
            wordings.keep(kind(kind), law, typed, signedIn.viewer());
        } catch (Broken checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
        return done("letter's wording changed", kind, law, "The wording is kept. Letters begin with it now.");
    }

    /** With one of the editor's own requests; nothing is kept. */
    @POST
    @Path("{wording}/preview")
    @Transactional
    @RolesAllowed({"EDITOR", "ADMINISTRATOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@RestPath("wording") String kind, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        WordingDesk.checked(form);
        WordingPage page = desk.previewed(kind(kind), WordingDesk.law(form.typed("law")), form, signedIn.viewer());
        return Response.status(page.wrong().isEmpty() ? 200 : 422)
                .entity(DraftingTemplates.wording(frame.chrome(), page))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    @POST
    @Path("{wording}/reset")
    @Transactional
    @RolesAllowed({"EDITOR", "ADMINISTRATOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reset(@RestPath("wording") String kind, MultivaluedMap<String, String> sent) {
        String law = WordingDesk.law(new Form(sent).typed("law"));
        wordings.reset(kind(kind), law);
        return done("letter's wording reset", kind, law, "Letters begin with the desk’s own wording again.");
    }

    private Response done(String deed, String kind, String law, String sentence) {
        audit.record(OptionalLong.of(signedIn.viewer().personId()), deed, kind, law);
        frame.say(sentence);
        return Response.seeOther(URI.create("/settings/letters/" + kind + "?law=" + law))
                .build();
    }

    private Response wrong(LetterKind kind, String law, Form form) {
        return Response.status(422)
                .entity(DraftingTemplates.wording(frame.chrome(), desk.page(kind, law, form)))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static LetterKind kind(String code) {
        return LetterKind.of(code).orElseThrow(NotFound::new);
    }
}
