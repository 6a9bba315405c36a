package org.foiadesk.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.correspondence.Fact.State;
import org.foiadesk.event.Event;
import org.foiadesk.event.Kind;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.DeedForm;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Rights;

/**
 * What a letter seems to state about one request.
 *
 * @param facts each can be recorded by itself
 * @param also what only belongs to them, or is for reading
 */
record FactSheet(String number, String title, List<Fact> facts, List<Also> also, boolean mayRecord) {

    /** For reading alone. */
    public record Also(String about, String sentence, List<Proposed> from) {}

    public boolean any() {
        return !facts.isEmpty() || !also.isEmpty();
    }

    /** Tells of each proposal what can be done with it now. */
    record Maker(
            FoiaRequest request, Standing standing, Rights rights, LocalDate today, Map<String, FactAnswer> answers) {

        Maker(FoiaRequest request, Viewer viewer, LocalDate today, Map<String, FactAnswer> answers) {
            this(request, Standing.of(request), new Rights(viewer, request), today, answers);
        }

        FactSheet made(List<Proposed> proposed, int from) {
            List<Fact> facts = new ArrayList<>();
            List<Also> also = new ArrayList<>();
            for (Proposed one : proposed) {
                if (one.kind().isPresent() || one.number().isPresent()) {
                    facts.add(fact(one, from + facts.size()));
                } else {
                    also.add(new Also(one.says().about().word(), one.says().sentence(), List.of(one)));
                }
            }
            return new FactSheet(
                    request.number(),
                    request.details().title(),
                    List.copyOf(facts),
                    List.copyOf(also),
                    rights.mayRecord(Kind.NOTED));
        }

        private Fact fact(Proposed one, int n) {
            Optional<FactAnswer> answer = Optional.ofNullable(answers.get(one.id()));
            Told told = answer.map(this::answered).orElseGet(() -> one.number().isPresent() ? numbered() : dated(one));
            return new Fact(
                    n,
                    one,
                    told.state(),
                    told.sentence(),
                    one.kind().map(Kind::word).orElse("Number"),
                    one.kind().isPresent());
        }

        private record Told(State state, String sentence) {}

        /** An entry that was struck since is as good as not recorded: the answer can be taken back. */
        private Told answered(FactAnswer answer) {
            if (!answer.recorded()) {
                return new Told(State.NOT_SO, "Not so, said " + answer.by() + ", " + answer.on() + ".");
            }
            String where = answer.seq().isEmpty()
                    ? "Put among its numbers by "
                    : standing.holds(answer.seq().getAsInt())
                            ? "Recorded as entry " + answer.seq().getAsInt() + " by "
                            : "Recorded, and its entry was struck since; recorded by ";
            return new Told(State.RECORDED, where + answer.by() + ", " + answer.on() + ".");
        }

        private Told numbered() {
            return rights.mayEdit()
                    ? new Told(State.READY, "")
                    : new Told(State.BARRED, "Your role does not change its numbers.");
        }

        private Told dated(Proposed one) {
            Kind kind = one.kind().orElseThrow();
            DeedForm form = one.form(today).orElseThrow();
            Optional<Event> event = form.event();
            LocalDate on = form.occurredOn();
            Optional<Integer> there = standing.says(kind, on, event);
            if (there.isPresent()) {
                return new Told(State.ON_FILE, "Entry " + there.get() + " on the file says so already.");
            }
            if (!rights.mayRecord(kind)) {
                return new Told(State.BARRED, "Your role does not record this. Ask the owner or an editor.");
            }
            if (event.isEmpty() || !form.sound()) {
                return new Told(State.FILL, form.missing());
            }
            return standing.refusal(event.get(), on, Optional.ofNullable(form.arrivedOn()), today)
                    .map(sentence -> new Told(State.BARRED, sentence))
                    .orElseGet(() -> new Told(State.READY, ""));
        }
    }
}
