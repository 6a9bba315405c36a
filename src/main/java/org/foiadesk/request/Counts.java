package org.foiadesk.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import org.foiadesk.people.Viewer;

/** How many rows a filter finds, in words, remembered half a minute for each viewer. */
@ApplicationScoped
class Counts {

    private final Requests requests;
    private final Cache<Asked, String> remembered = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    Counts(Requests requests) {
        this.requests = requests;
    }

    private record Asked(RequestFilter filter, Viewer viewer, LocalDate today) {}

    String of(RequestFilter filter, Viewer viewer, LocalDate today) {
        return remembered.get(new Asked(filter, viewer, today), this::words);
    }

    private String words(Asked asked) {
        int count = requests.count(asked.filter(), asked.viewer(), asked.today());
        if (count >= Requests.COUNTED) {
            return "999+ requests";
        }
        return count == 1 ? "1 request" : count + " requests";
    }
}
