package org.foiadesk.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import org.foiadesk.platform.Api;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Quarkus looks for the form's token in forms only: a post of plain text, JSON or nothing at all would pass without
 * one. Here it must come in the header then, which no other site can send.
 */
class TokenGuard {

    private static final String TOKEN = "X-CSRF-TOKEN";
    private static final int BEFORE_QUARKUS = 4_000;

    @ServerRequestFilter(priority = BEFORE_QUARKUS)
    public @Nullable Response look(ContainerRequestContext request) {
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        if (Api.leads(request.getUriInfo().getPath())) {
            return program(request);
        }
        boolean token = request.getHeaderString(TOKEN) != null;
        return !token && !isForm(request.getMediaType()) ? Response.status(400).build() : null;
    }

    private @Nullable Response program(ContainerRequestContext request) {
        if (request.getHeaderString("Authorization") != null) {
            request.getHeaders().remove(TOKEN); // it is no business of a program that has a token of its own
        } else if (!bringsThePagesToken(request)) {
            return forged();
        }
        boolean letter = request.getUriInfo().getPath().equals("/api/v1/letters"); // which says itself what it takes
        boolean json = MediaType.APPLICATION_JSON_TYPE.equals(plain(request.getMediaType()));
        return json || letter ? null : Response.status(415).build();
    }

    private static @Nullable MediaType plain(@Nullable MediaType type) {
        return type == null ? null : new MediaType(type.getType(), type.getSubtype());
    }

    private static boolean bringsThePagesToken(ContainerRequestContext request) {
        String brought = request.getHeaderString(TOKEN);
        Cookie ours = request.getCookies().get("csrf");
        return brought != null
                && ours != null
                && MessageDigest.isEqual(
                        brought.getBytes(UTF_8), ours.getValue().getBytes(UTF_8));
    }

    private static Response forged() {
        return Response.status(403)
                .entity(Api.error("With a session, send the header X-CSRF-TOKEN with the value of <meta"
                        + " name=\"csrf-token\"> of a page that you loaded. With a token of your own none is needed."))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static boolean isForm(@Nullable MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE))
                && !type.isWildcardType()
                && !type.isWildcardSubtype();
    }
}
