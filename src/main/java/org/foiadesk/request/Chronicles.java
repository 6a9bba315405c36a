package org.foiadesk.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.event.Dated;
import org.foiadesk.event.History;
import org.foiadesk.event.Kind;
import org.jspecify.annotations.Nullable;

/** What happened to requests: read once for each head of a chain, as nothing that led to it can ever change. */
@ApplicationScoped
public class Chronicles {

    private static final int MOST_ENTRIES = 20_000;

    /** What was taken off the desk does not stay in memory either. */
    private static final Duration UNREAD = Duration.ofMinutes(10);

    private final Cache<String, List<Entry>> byHead = Caffeine.newBuilder()
            .maximumWeight(MOST_ENTRIES)
            .weigher((String head, List<Entry> entries) -> entries.size())
            .expireAfterAccess(UNREAD)
            .build();

    /** In order of recording; the request must have been asked for on a viewer's behalf. */
    public List<Entry> of(FoiaRequest request) {
        String head = HexFormat.of().formatHex(request.chain.head);
        @Nullable List<Entry> known = byHead.getIfPresent(head);
        if (known != null) {
            return known;
        }
        List<Entry> entries = request.chain.entries();
        byHead.put(head, entries);
        return entries;
    }

    public History history(FoiaRequest request) {
        return History.of(
                request.agency.statute(),
                request.agency.counting(),
                of(request).stream().map(Entry::dated).toList());
    }

    /** What the agency sent and still stands, by the day it reached us. */
    Stream<Entry> sent(FoiaRequest request, LocalDate since) {
        Set<Integer> standing =
                history(request).standing().stream().map(Dated::seq).collect(Collectors.toSet());
        return of(request).stream()
                .filter(entry -> standing.contains(entry.seq()))
                .filter(entry -> entry.dated().event().kind().by() == Kind.By.AGENCY)
                .filter(entry -> !entry.dated().arrived().isBefore(since));
    }
}
