package org.foiadesk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the desk's machine is called from outside. */
@ApplicationScoped
class Host {

    private final String name;

    Host(@ConfigProperty(name = "foiadesk.url") Optional<String> url) {
        this.name =
                url.map(String::strip).map(given -> URI.create(given).getHost()).orElse("localhost");
    }

    String name() {
        return name;
    }
}
