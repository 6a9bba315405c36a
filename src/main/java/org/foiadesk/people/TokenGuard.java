package org.foiadesk.people;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Quarkus looks for the form's token in forms only: a post of plain text, JSON or nothing at all would pass without
 * one. Here it must come in the header then, which no other site can send.
 */
class TokenGuard {

    @ServerRequestFilter
    public @Nullable Response look(ContainerRequestContext request) {
        boolean deed = request.getMethod().equals("POST");
        boolean token = request.getHeaderString("X-CSRF-TOKEN") != null;
        boolean bearer = request.getHeaderString("Authorization") != null;
        return deed && !token && !bearer && !isForm(request.getMediaType())
                ? Response.status(400).build()
                : null;
    }

    private static boolean isForm(@Nullable MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE))
                && !type.isWildcardType()
                && !type.isWildcardSubtype();
    }
}
