package org.foiadesk.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Today;
import org.foiadesk.search.Search.Case;

@Path("/search")
class SearchResource {

    private final Search search;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    SearchResource(Search search, SignedIn signedIn, Frame frame, Today today) {
        this.search = search;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public Response search(@Context UriInfo address) {
        Case one = opened(address);
        if (one.wrong()) {
            return page(422, SearchPage.wrong(one.question(), one.asked()));
        }
        if (one.question().isEmpty()) {
            return page(200, SearchPage.empty());
        }
        Optional<String> number = search.number(one);
        return number.isPresent()
                ? Response.seeOther(URI.create("/requests/" + number.get())).build()
                : page(200, search.page(one, pageOf(address)));
    }

    /** After the page, as counting costs more than showing. */
    @GET
    @Path("/count")
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public Response count(@Context UriInfo address) {
        Case one = opened(address);
        String words = one.wrong() || one.question().isEmpty() ? "" : search.count(one);
        return Response.ok(SearchTemplates.count(words)).build();
    }

    private Case opened(UriInfo address) {
        return search.opened(new Form(address.getQueryParameters()).typed("q"), signedIn.viewer(), today.date());
    }

    private static int pageOf(UriInfo address) {
        String typed = new Form(address.getQueryParameters()).typed("page");
        return typed.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(typed), Finds.MOST / Search.PAGE) : 1;
    }

    private Response page(int status, SearchPage page) {
        return Response.status(status)
                .entity(SearchTemplates.search(frame.chrome(), page))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
