package org.foiadesk.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.foiadesk.agency.OwnLaws;
import org.foiadesk.people.Frame;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Rederivation;
import org.foiadesk.request.Rederivation.Progress;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The laws as the desk uses them. The law is no secret: everybody signed in may read it. */
@Path("/settings/law")
@Produces(MediaType.TEXT_HTML)
class LawResource {

    static final String CODE = "{code:[A-Z]{2}(?:-[A-Z0-9]{1,12}){0,2}}";
    private static final int LONGEST = 100;

    private final LawBook book;
    private final OwnLaws own;
    private final Rederivation rederivation;
    private final Frame frame;
    private final Today today;

    LawResource(LawBook book, OwnLaws own, Rederivation rederivation, Frame frame, Today today) {
        this.book = book;
        this.own = own;
        this.rederivation = rederivation;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public TemplateInstance index(@RestQuery @DefaultValue("") String q) {
        String typed = q.substring(0, Math.min(q.length(), LONGEST));
        return DeskTemplates.laws(
                frame.chrome(), LawIndex.of(typed, own.inForce(today.date()), today.date()), counting());
    }

    @GET
    @Path(CODE)
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public TemplateInstance law(@RestPath String code) {
        return book.page(LawBook.law(code));
    }

    /** A piece of a page: it asks again by itself until nothing is left. */
    @GET
    @Path("progress")
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public TemplateInstance progress(@RestQuery @DefaultValue("false") boolean asked) {
        return DeskTemplates.recount(counting(), asked);
    }

    private String counting() {
        return rederivation.progress().map(Progress::sentence).orElse("");
    }
}
