package org.foiadesk.correspondence;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A letter's bytes as they came. */
@Path("/letters/{id:[0-9]{1,18}}")
class LetterBytesResource {

    static final String SANDBOX = "default-src 'none'; sandbox";

    private final Outgo outgo;

    LetterBytesResource(Outgo outgo) {
        this.outgo = outgo;
    }

    @GET
    @Path("/raw")
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response raw(@PathParam("id") long id, HttpServerResponse response) {
        Response found = outgo.raw(id);
        response.headers().set("Content-Security-Policy", SANDBOX);
        return found;
    }

    @GET
    @Path("/files/{n:[0-9]{1,6}}")
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response file(@PathParam("id") long id, @PathParam("n") int n, HttpServerResponse response) {
        Response found = outgo.file(id, n);
        response.headers().set("Content-Security-Policy", SANDBOX);
        return found;
    }
}
