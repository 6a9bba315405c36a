package org.foiadesk.platform;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The system's clock, unless a test brings its own. */
@ApplicationScoped
class Clocks {

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock system() {
        return Clock.systemUTC();
    }
}
