package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.foiadesk.event.Event;
import org.foiadesk.event.Notes;
import org.foiadesk.event.TrackingNumber;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.DeedForm;
import org.foiadesk.request.EventRow;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Log;
import org.foiadesk.request.Rights;

/** Records a letter's facts and takes them back. Its callers hold the request's row: what is pressed twice counts once. */
@ApplicationScoped
class FactClerk {

    private final LetterShelf shelf;
    private final Log log;
    private final Today today;

    FactClerk(LetterShelf shelf, Log log, Today today) {
        this.shelf = shelf;
        this.log = log;
        this.today = today;
    }

    private Optional<FactAnswer> answer(long letter, FoiaRequest request, String fact) {
        return shelf.call(on -> Optional.ofNullable(
                FactAnswer.of(on, letter, request.id(), today).get(fact)));
    }

    /** What was said to it, or empty where the form is wrong and says so. */
    Optional<String> event(long letter, FoiaRequest request, Proposed fact, DeedForm form, Viewer viewer) {
        Optional<FactAnswer> before = answer(letter, request, fact.id());
        if (before.isPresent()) {
            return Optional.of(before.get().recorded() ? "It is recorded." : "Take back “not so” first.");
        }
        Optional<Event> event = form.event();
        LocalDate on = form.occurredOn();
        LocalDate arrived = form.arrivedOn();
        if (event.isEmpty() || !form.sound()) {
            return Optional.empty();
        }
        Optional<TrackingNumber> number =
                event.get().trackingNumber().filter(one -> !request.numbers().contains(one));
        FoiaRequest after = log.record(request.number(), event.get(), on, arrived, UUID.randomUUID(), viewer);
        int seq = after.events().stream().mapToInt(EventRow::seq).max().orElseThrow();
        shelf.call(database -> {
            FactAnswer.recorded(database, letter, after, fact, OptionalInt.of(seq), number, viewer, today.instant());
            return seq;
        });
        return Optional.of("Recorded: " + event.get().sentence() + ".");
    }

    String number(long letter, FoiaRequest request, Proposed fact, Viewer viewer) {
        Rights.insist(
                new Rights(viewer, request).mayEdit(), "Your role does not edit requests. Ask the owner or an editor.");
        TrackingNumber number = fact.number().orElseThrow();
        if (answer(letter, request, fact.id()).isEmpty()) {
            request.track(number);
            shelf.call(database -> {
                FactAnswer.recorded(
                        database,
                        letter,
                        request,
                        fact,
                        OptionalInt.empty(),
                        Optional.of(number),
                        viewer,
                        today.instant());
                return number;
            });
        }
        return "Number added: " + number.number() + ".";
    }

    void notSo(long letter, FoiaRequest request, Proposed fact, Viewer viewer) {
        shelf.call(database -> {
            FactAnswer.notSo(database, letter, request, fact, viewer, today.instant());
            return fact;
        });
    }

    /** The entry is struck, unless somebody struck it since, and its number taken off. */
    Optional<String> takeBack(long letter, FoiaRequest request, String fact, Viewer viewer) {
        Optional<FactAnswer> answer = answer(letter, request, fact);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        FoiaRequest after = request;
        OptionalInt seq = answer.get().seq();
        if (seq.isPresent() && Standing.of(request).holds(seq.getAsInt())) {
            insistOnStriking(request, seq.getAsInt(), viewer);
            Notes.Struck strike = new Notes.Struck(seq.getAsInt(), "Taken back from the letter it was read in", "");
            after = log.record(request.number(), strike, today.date(), null, UUID.randomUUID(), viewer);
        }
        answer.get().number().ifPresent(after::forget);
        FoiaRequest left = after;
        shelf.call(database -> {
            FactAnswer.takenBack(database, letter, left, fact);
            return fact;
        });
        return Optional.of("Taken back.");
    }

    private static void insistOnStriking(FoiaRequest request, int seq, Viewer viewer) {
        boolean may = request.events().stream()
                .filter(row -> row.seq() == seq)
                .allMatch(row -> new Rights(viewer, request).mayStrike(row.entry()));
        Rights.insist(
                may, "You may take back what you recorded yourself. Ask the owner or an editor to take this back.");
    }
}
