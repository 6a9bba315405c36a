package org.foiadesk.request;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foiadesk.agency.Agencies;
import org.foiadesk.agency.AgencyRow;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SectionRow;
import org.foiadesk.people.Sections;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Option;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

@Path("/requests")
class NewResource {

    private final Log log;
    private final Agencies agencies;
    private final Sections sections;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    NewResource(Log log, Agencies agencies, Sections sections, SignedIn signedIn, Frame frame, Today today) {
        this.log = log;
        this.agencies = agencies;
        this.sections = sections;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Path("/new")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@Context UriInfo address) {
        Form form = new Form(address.getQueryParameters());
        return RequestTemplates.newRequest(frame.chrome(), page(form, null));
    }

    /** The date that would follow, while the form is being filled. */
    @GET
    @Path("/new/due")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance due(@Context UriInfo address) {
        return RequestTemplates.foreseen(foreseen(new Form(address.getQueryParameters())));
    }

    @POST
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        boolean onlyLooking = form.typed("deed").equals("look");
        Optional<NewRequest> wanted = NewRequest.read(form, today.date());
        if (onlyLooking || wanted.isEmpty()) {
            NewPage page = page(form, foreseen(form));
            return Response.status(onlyLooking ? 200 : 422)
                    .entity(RequestTemplates.newRequest(frame.chrome(), page))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        FoiaRequest request = log.open(wanted.get(), signedIn.viewer());
        frame.say(
                wanted.get().filedOn() == null
                        ? "The draft is kept as %s. Once it is sent, record its filing.".formatted(request.number())
                        : "Logged as %s. Next, put the request letter on file under Papers."
                                .formatted(request.number()));
        return Response.seeOther(URI.create("/requests/" + request.number())).build();
    }

    private NewPage page(Form form, @Nullable Foreseen foreseen) {
        Long section = form.id("section").orElse(null);
        List<Option> all = Option.of(
                agencies.choices(),
                AgencyRow::id,
                AgencyRow::label,
                form.id("agency").orElse(null));
        return NewPage.of(
                form,
                form.once(),
                Option.withNone("", all),
                Option.withNone("no section", Option.of(sections.all(), SectionRow::id, SectionRow::name, section)),
                foreseen);
    }

    private Foreseen foreseen(Form form) {
        LocalDate day = today.date();
        Optional<LocalDate> filedOn = form.date("filedOn", "The date of filing", day);
        Optional<Long> agency = form.id("agency");
        if (agency.isEmpty() || filedOn.isEmpty()) {
            return Foreseen.nothing("Choose the agency and the date of filing to see when the answer is due.");
        }
        try {
            return Foreseen.of(agencies.byId(agency.get()), filedOn.get(), day);
        } catch (NotFound gone) {
            form.wrong("agency", "That agency is not in the address book. Choose another.");
            return Foreseen.nothing("That agency is not in the address book.");
        }
    }
}
