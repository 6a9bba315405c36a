package org.foiadesk.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foiadesk.people.Frame;
import org.foiadesk.platform.MailServer;
import org.foiadesk.platform.MailServers;

/** What this is, whom it speaks to, and what it is made of. */
@Path("/about")
class AboutResource {

    private final String version;
    private final MailServers servers;
    private final Frame frame;
    private final List<Parts.Licence> licences = Parts.byLicence();

    AboutResource(
            @ConfigProperty(name = "quarkus.application.version") String version, MailServers servers, Frame frame) {
        this.version = version;
        this.servers = servers;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance about() {
        return DeskTemplates.about(
                frame.chrome(),
                AboutPage.of(version, servers.known().map(MailServer::host).orElse(""), licences));
    }
}
