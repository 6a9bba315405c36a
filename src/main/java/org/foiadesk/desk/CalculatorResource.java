package org.foiadesk.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.foiadesk.agency.OwnLaws;
import org.foiadesk.people.Frame;
import org.foiadesk.platform.Today;

/** The calculator as people ask it: the address holds the whole question. */
@Path("/calculator")
class CalculatorResource {

    private final Frame frame;
    private final Today today;
    private final OwnLaws own;

    CalculatorResource(Frame frame, Today today, OwnLaws own) {
        this.frame = frame;
        this.today = today;
        this.own = own;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public Response calculator(@Context UriInfo address) {
        CalculatorPage page =
                new Calculation(Asked.of(address.getQueryParameters()), today.date(), today.zone(), own.each()).page();
        return Response.status(page.wrong() ? 422 : 200)
                .header("HX-Push-Url", page.link())
                .entity(DeskTemplates.calculator(frame.chrome(), page))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
