package org.foiadesk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.correspondence.Letters;
import org.foiadesk.correspondence.Letters.Outgoing;
import org.foiadesk.correspondence.Way;
import org.foiadesk.demo.Reply.Attached;
import org.foiadesk.demo.Reply.Office;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Level;

/** One request's letters to and fro: each mail answers those before it, as in any mail program. */
final class Mailbag {

    private final Viewer viewer;
    private final Office office;
    private final String own;
    private final Letters letters;
    private final List<Reply> replies;
    private final List<String> ids = new ArrayList<>();

    /** @param own the request's own address */
    Mailbag(Viewer viewer, Office office, String own, Letters letters, List<Reply> replies) {
        this.viewer = viewer;
        this.office = office;
        this.own = own;
        this.letters = letters;
        this.replies = replies;
    }

    /** "rosa@lantern.example", as in the cast. */
    static String address(Viewer viewer) {
        return viewer.name().split(" ", 2)[0].toLowerCase(Locale.US) + "@lantern.example";
    }

    static String address(String agencyKey) {
        return "foia@" + agencyKey + ".agency.example";
    }

    /** What goes by a portal has no id that an answer could name. */
    void ours(FoiaRequest request, LocalDate on, Way way, Words words) {
        List<String> nearestFirst = new ArrayList<>(ids);
        Collections.reverse(nearestFirst);
        Optional<String> id = way == Way.EMAIL ? Optional.of(newId(request, "lantern.example")) : Optional.empty();
        letters.sent(
                new Outgoing(
                        UUID.randomUUID(),
                        way,
                        on,
                        viewer.name(),
                        address(viewer),
                        office.name() + " <" + office.address() + ">",
                        "",
                        words.subject(),
                        words.marked(),
                        id,
                        nearestFirst),
                List.of(request),
                viewer);
    }

    void theirs(FoiaRequest request, LocalDate on, Words words, Attached... files) {
        from(request, office, on, words, false, files);
    }

    void machine(FoiaRequest request, LocalDate on, Words words) {
        from(request, office, on, words, true);
    }

    void from(FoiaRequest request, Office sender, LocalDate on, Words words, boolean machine, Attached... files) {
        String to = answersTo(request);
        List<String> before = List.copyOf(ids);
        String id = newId(request, sender.address().replaceFirst(".*@", ""));
        replies.add(new Reply(sender, to, on, words, id, before, List.of(files), machine));
    }

    /** The reporter, where a number or a letter of ours leads to the request, and everybody may see where. */
    private String answersTo(FoiaRequest request) {
        boolean known = !ids.isEmpty()
                || (!request.numbers().isEmpty() && request.access().level() == Level.NEWSROOM);
        return known ? address(viewer) : own;
    }

    private String newId(FoiaRequest request, String domain) {
        String id = "<" + request.number().toLowerCase(Locale.US) + "." + (ids.size() + 1) + "@" + domain + ">";
        ids.add(id);
        return id;
    }
}
