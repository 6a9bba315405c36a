package org.foiadesk.people;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/profile")
class ProfileResource {

    private final Frame frame;

    ProfileResource(Frame frame) {
        this.frame = frame;
    }

    @GET
    @Authenticated
    public TemplateInstance page() {
        return PeopleTemplates.profile(frame.chrome());
    }
}
