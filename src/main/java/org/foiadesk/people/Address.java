package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the desk is called from outside, for links that are passed on. */
@ApplicationScoped
public class Address {

    private final String base;

    Address(
            @ConfigProperty(name = "foiadesk.url") Optional<String> url,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port) {
        this.base = url.map(given -> given.replaceAll("/+$", "")).orElse("http://localhost:" + port);
    }

    public String of(String path) {
        return base + path;
    }
}
