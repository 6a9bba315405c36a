package org.foiadesk.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Appeals;
import org.foiadesk.event.Dated;
import org.foiadesk.event.Endings;
import org.foiadesk.event.Event;
import org.foiadesk.event.Filing;
import org.foiadesk.event.Handling;
import org.foiadesk.event.Notes;
import org.foiadesk.event.Questions;
import org.foiadesk.event.Replies;

/** What happened to one of many requests: six of ten are open, one of a hundred has forty events. */
final class Story {

    static final int LONG = 40;
    private static final String NOTE = "The analyst said the search slip went to the field office on the second floor.";

    private final List<Dated> events = new ArrayList<>();
    private final Random chance;
    private final LocalDate today;
    private LocalDate day;

    private Story(Random chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
        this.day = today;
    }

    static List<Dated> of(int number, Random chance, LocalDate today) {
        boolean open = number % 5 < 3;
        int length = number % 100 == 0 ? LONG : 3 + chance.nextInt(14) + (number % 5 == 4 ? 1 : 0);
        Story story = new Story(chance, today);
        story.begin(open);
        story.go(length - (open ? 1 : 2), open);
        story.end(open);
        return story.events;
    }

    /** More of them lately than long ago. */
    private void begin(boolean open) {
        double long_ago = chance.nextDouble();
        day = today.minusDays(open ? 1 + (long) (long_ago * long_ago * 900) : 120 + (long) (long_ago * 1_700));
        happened(new Filing.Drafted(""));
        happened(new Filing.Filed(Filing.How.EMAIL, "", ""));
    }

    private void go(int until, boolean open) {
        LocalDate last = open ? today : today.minusDays(20);
        boolean heard = !open || chance.nextBoolean();
        if (heard && events.size() < until) {
            pass(6, last);
            happened(new Handling.Acknowledged("26-" + (100_000 + chance.nextInt(900_000)), ""));
        }
        while (events.size() < until) {
            pass(Math.max(1, ChronoUnit.DAYS.between(day, last) / (until - events.size() + 1)), last);
            next(events.size() + 1 < until);
        }
    }

    private void next(boolean roomForTwo) {
        int what = chance.nextInt(10);
        if (what == 0 && roomForTwo) {
            happened(new Questions.ClarificationAsked(null, "Which years are meant?"));
            happened(new Replies.ClarificationAnswered(""));
        } else if (what == 1 && roomForTwo) {
            happened(new Questions.FeeAsked(new BigDecimal("212.50"), null, false, null, ""));
            happened(new Replies.FeeAnswered(Replies.FeeReply.AGREED_UP_TO, new BigDecimal("50"), ""));
        } else if (what < 6) {
            happened(new Notes.Called("Jo Marsh", "left a message", NOTE));
        } else {
            happened(new Notes.Noted(NOTE));
        }
    }

    private void end(boolean open) {
        pass(1, today);
        if (open) {
            happened(
                    chance.nextInt(12) == 0
                            ? new Questions.ClarificationAsked(null, "Which office is meant?")
                            : new Notes.Called("Jo Marsh", "no answer", ""));
            return;
        }
        happened(answer());
        if (day.isBefore(today.minusDays(30)) && chance.nextInt(3) > 0) {
            pass(9, today);
            happened(new Appeals.DecidedNotToAppeal("nothing of use is withheld", ""));
        }
    }

    private Event answer() {
        return switch (chance.nextInt(5)) {
            case 0 -> new Answers.ReleasedInFull(812, "");
            case 1 -> new Answers.Denied(false, null, List.of("(b)(7)(A)"), null, "");
            case 2 -> new Answers.NoRecords(null, "");
            case 3 -> new Endings.ClosedByAgency(Endings.Reason.FEES_UNPAID, null, "");
            default -> new Answers.ReleasedInPart(61, 13, List.of("(b)(4)", "(b)(6)"), null, "");
        };
    }

    private void pass(long days, LocalDate last) {
        LocalDate then = day.plusDays(days);
        day = then.isAfter(last) ? last : then;
    }

    private void happened(Event event) {
        events.add(new Dated(events.size() + 1, day, null, event));
    }
}
