package org.foiadesk.sweep;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Breaks when asked, so that the sweep of headers sees what a fault shows. Only in the swept desk. */
@Path(Fault.PATH)
@IfBuildProperty(name = "foiadesk.sweep", stringValue = "true")
public class Fault {

    static final String PATH = "/sweep/fault";
    static final String SECRET = "the password is sesame";

    @GET
    @PermitAll
    public String fail() {
        throw new IllegalStateException(SECRET);
    }
}
