package org.foiadesk.people;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Light, dark or as the system has it: this browser's choice, kept in its cookie. */
@Path("/theme")
class ThemeResource {

    private final Cookies cookies;

    ThemeResource(Cookies cookies) {
        this.cookies = cookies;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestForm @DefaultValue("") String theme, RoutingContext context) {
        cookies.theme(context.response(), Frame.THEMES.contains(theme) ? theme : "auto");
        return SeeOther.at(pathOf(context.request().getHeader("Referer")).text());
    }

    /** Back to the page the switch stood on. */
    private static OwnPath pathOf(@Nullable String referer) {
        try {
            URI page = URI.create(referer == null ? "/" : referer);
            return OwnPath.of(
                    page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery());
        } catch (IllegalArgumentException notAnAddress) {
            return OwnPath.FIRST;
        }
    }
}
