package org.foiadesk.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** No refusal of the API goes out without a sentence, whoever refused. */
class ApiAnswers {

    private static final Annotation[] NONE = {};

    @ServerResponseFilter
    public void word(ContainerRequestContext request, ContainerResponseContext response) {
        boolean bare = response.getStatus() >= 400 && !response.hasEntity();
        if (bare && Api.leads(request.getUriInfo().getPath())) {
            String sentence = Api.sentence(response.getStatus(), "That did not work.");
            response.setEntity(Api.error(sentence), NONE, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
    }
}
