package org.foiadesk.event;

import static org.foiadesk.deadline.Deadline.Kind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Statute;
import org.jspecify.annotations.Nullable;

/** A law short enough to reckon in the head: 30 days to answer, 90 to appeal, 20 to decide the appeal; all days count. */
record PlainAct(boolean hasClock, boolean hasAppeals) implements Statute {

    static final Statute LAW = new PlainAct(true, true);
    static final Statute UNKNOWN = new PlainAct(false, false);
    static final Statute WITHOUT_APPEALS = new PlainAct(true, false);

    @Override
    public String jurisdiction() {
        return "US-XX";
    }

    @Override
    public String name() {
        return "Plain Act";
    }

    @Override
    public Citation citation() {
        return new Citation("Plain Act, s. 1", "https://example.org/plain-act");
    }

    @Override
    public Confidence confidence() {
        return Confidence.LOW;
    }

    @Override
    public LocalDate checkedOn() {
        return LocalDate.of(2026, 1, 1);
    }

    @Override
    public String source() {
        return "made up";
    }

    @Override
    public String verified() {
        return "found";
    }

    @Override
    public List<Line> rules() {
        return List.of();
    }

    @Override
    public String answeredWithin(LocalDate made) {
        return "30 calendar days";
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public Calendar calendar(Counting counting) {
        throw new UnsupportedOperationException("every day counts");
    }

    @Override
    public List<Deadline> deadlines(List<Happening> happenings, Counting counting) {
        Clocks clocks = new Clocks(hasClock, hasAppeals, new EnumMap<>(Deadline.Kind.class));
        List<Happening> inOrder = new ArrayList<>(happenings);
        inOrder.sort(Comparator.comparing(Happening::on));
        inOrder.forEach(clocks::hear);
        return List.copyOf(clocks.running.values());
    }

    /** At most one of each kind runs. */
    private record Clocks(boolean known, boolean appeals, Map<Deadline.Kind, Deadline> running) {

        void hear(Happening said) {
            LocalDate on = said.on();
            switch (said.what()) {
                case FILED, RECEIVED_BY_PROPER_OFFICE, REOPENED, APPEAL_REMANDED -> {
                    end(APPEAL_DECISION, APPEAL_WINDOW);
                    run(ACKNOWLEDGEMENT, Mover.AGENCY, on.plusDays(10));
                    run(DETERMINATION, Mover.AGENCY, on.plusDays(30));
                }
                case ACKNOWLEDGED -> end(ACKNOWLEDGEMENT);
                case CLARIFICATION_ASKED -> ask(CLARIFICATION_REPLY, said.until());
                case FEE_ASKED -> ask(FEE_REPLY, said.until());
                case STILL_INTERESTED_ASKED -> name(STILL_INTERESTED_REPLY, Mover.US, said.until());
                case CLARIFICATION_ANSWERED -> resume(CLARIFICATION_REPLY, on);
                case FEE_ANSWERED -> resume(FEE_REPLY, on);
                case EXTENSION_NOTICED -> run(DETERMINATION, Mover.AGENCY, on.plusDays(40));
                case DATE_PROMISED -> name(PROMISED, Mover.AGENCY, said.until());
                case EXPEDITE_ASKED -> run(EXPEDITED_DECISION, Mover.AGENCY, on.plusDays(10));
                case EXPEDITE_GRANTED, EXPEDITE_DENIED -> end(EXPEDITED_DECISION);
                case DETERMINED_ADVERSELY -> {
                    end(DETERMINATION, ACKNOWLEDGEMENT, APPEAL_DECISION, PROMISED);
                    LocalDate until = said.until() == null ? on.plusDays(90) : said.until();
                    name(APPEAL_WINDOW, Mover.US, appeals ? until : null);
                }
                default -> hearTheEnd(said.what(), on, said.until());
            }
        }

        private void hearTheEnd(Happening.What what, LocalDate on, @Nullable LocalDate until) {
            switch (what) {
                case RELEASED_IN_FULL, CLOSED_BY_AGENCY, WITHDRAWN, REFERRED_WHOLE, SUIT_FILED -> running.clear();
                case APPEALED -> {
                    end(APPEAL_WINDOW);
                    run(APPEAL_DECISION, Mover.AGENCY, on.plusDays(20));
                }
                case APPEAL_UPHELD, APPEAL_DECLINED -> end(APPEAL_WINDOW, APPEAL_DECISION);
                case COURT_ORDERED -> name(PRODUCTION, Mover.AGENCY, until);
                case DATE_SET -> name(CUSTOM, Mover.US, until);
                default -> {}
            }
        }

        private void ask(Deadline.Kind reply, @Nullable LocalDate until) {
            name(reply, Mover.US, until);
            running.computeIfPresent(DETERMINATION, (kind, d) -> deadline(kind, Mover.AGENCY, null));
        }

        private void resume(Deadline.Kind reply, LocalDate on) {
            end(reply);
            if (running.containsKey(DETERMINATION)) {
                run(DETERMINATION, Mover.AGENCY, on.plusDays(30));
            }
        }

        private void run(Deadline.Kind kind, Mover mover, LocalDate due) {
            if (known) {
                running.put(kind, deadline(kind, mover, due));
            }
        }

        private void name(Deadline.Kind kind, Mover mover, @Nullable LocalDate due) {
            if (due != null) {
                running.put(kind, deadline(kind, mover, due));
            }
        }

        private void end(Deadline.Kind... kinds) {
            for (Deadline.Kind kind : kinds) {
                running.remove(kind);
            }
        }

        private static Deadline deadline(Deadline.Kind kind, Mover mover, @Nullable LocalDate due) {
            Outcome outcome = due == null ? Outcome.PAUSED : Outcome.OPEN;
            Citation source = new Citation("Plain Act", "https://example.org/plain-act");
            boolean binding = kind != Deadline.Kind.ACKNOWLEDGEMENT && kind != Deadline.Kind.SUIT_FROM;
            return new Deadline(
                    kind, mover, due, null, outcome, null, 0, "plain", source, List.of(), List.of(), List.of(),
                    List.of(), false, null, null, binding);
        }
    }
}
