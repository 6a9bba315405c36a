package org.foiadesk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foiadesk.correspondence.Way;
import org.foiadesk.demo.Reply.Attached;
import org.foiadesk.demo.Reply.Office;
import org.foiadesk.document.PaperKind;
import org.foiadesk.event.Event;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Log;
import org.jspecify.annotations.Nullable;

/**
 * One demo request being told: each call is one event on the day it happened, or a paper of the last of them.
 *
 * @param papers the story's papers, put on file when it is told
 */
record Case(FoiaRequest request, Log log, Viewer viewer, List<Enclosure> papers, Mailbag mail) {

    Case then(LocalDate on, Event event) {
        return arrived(on, null, event);
    }

    Case arrived(LocalDate letter, @Nullable LocalDate arrived, Event event) {
        FoiaRequest after = log.record(request.number(), event, letter, arrived, UUID.randomUUID(), viewer);
        return new Case(after, log, viewer, papers, mail);
    }

    Case with(PaperKind kind, LocalDate on, String name, Sheet sheet) {
        int last = request.events().get(request.events().size() - 1).seq();
        papers.add(new Enclosure(request.number(), last, kind, on, name, sheet));
        return this;
    }

    /** The agency's mail; where an event of that day stands above, the letter that told of it. */
    Case wrote(LocalDate on, Words words, Attached... files) {
        mail.theirs(request, on, words, files);
        return this;
    }

    Case wrote(Office sender, LocalDate on, Words words) {
        mail.from(request, sender, on, words, false);
        return this;
    }

    Case answeredByAMachine(LocalDate on, Words words) {
        mail.machine(request, on, words);
        return this;
    }

    Case weWrote(LocalDate on, Words words) {
        mail.ours(request, on, Way.EMAIL, words);
        return this;
    }
}
