package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;
import org.foiadesk.deadline.Timeline;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Appeals;
import org.foiadesk.event.Dated;
import org.foiadesk.event.Event;
import org.foiadesk.event.History;
import org.foiadesk.event.Questions;
import org.foiadesk.event.Replies;
import org.foiadesk.event.Stage;
import org.foiadesk.event.Terms;
import org.foiadesk.platform.Form;
import org.foiadesk.request.Due;
import org.foiadesk.request.FoiaRequest;

/** Reads what somebody supposes will happen to a request, and works out the dates as they would be. Records nothing. */
record WhatIf(FoiaRequest request, History history, LocalDate today) {

    /** @param sentence "they extend on Wed 25 Nov" */
    record Supposed(String sentence, Timeline timeline) {}

    static final String EXTEND = "extend";
    static final String CLARIFY = "clarify";
    static final String ANSWER = "answer";

    /** Empty when nothing is supposed, or when the form is wrong; it then says where. */
    Optional<Supposed> read(Form form) {
        return switch (form.typed("if")) {
            case EXTEND -> extended(form);
            case CLARIFY -> clarified(form);
            case ANSWER -> answered(form);
            default -> Optional.empty();
        };
    }

    /** Whether the next answer is the one on our appeal. */
    boolean onAppeal() {
        return history.situation().stage() == Stage.APPEALED;
    }

    private Optional<Supposed> extended(Form form) {
        Optional<LocalDate> on = day(form, "on", "The date of the notice");
        Optional<LocalDate> until = form.date("until", "The date they name", today);
        int days = days(form);
        if (days > 0 && until.isPresent()) {
            form.wrong("until", "Say how many days or until when, not both.");
        }
        if (on.isPresent() && until.filter(on.get()::isAfter).isPresent()) {
            form.wrong("until", "They cannot extend to a day before their notice. Type a later day.");
        }
        if (on.isEmpty() || !form.sound()) {
            return Optional.empty();
        }
        var noticed = new Terms.ExtensionNoticed(Terms.Circumstance.UNSTATED, until.orElse(null), "");
        fits(history, on.get(), noticed, "on", form);
        var told = new Happening(What.EXTENSION_NOTICED, on.get(), until.orElse(null)).lasting(days);
        return supposed("they extend on " + written(on.get()), form, List.of(told));
    }

    private Optional<Supposed> clarified(Form form) {
        Optional<LocalDate> on = day(form, "on", "The date of their letter");
        Optional<LocalDate> answered = form.date("answered", "The date of our answer", today);
        if (on.isPresent() && answered.filter(on.get()::isAfter).isPresent()) {
            form.wrong("answered", "Our answer cannot come before their letter. Type a later day.");
        }
        if (on.isEmpty() || !form.sound()) {
            return Optional.empty();
        }
        var asked = new Questions.ClarificationAsked(null, "");
        History then = fits(history, on.get(), asked, "on", form);
        var told = new ArrayList<>(List.of(Happening.of(What.CLARIFICATION_ASKED, on.get())));
        answered.ifPresent(day -> {
            fits(then, day, new Replies.ClarificationAnswered(""), "answered", form);
            told.add(Happening.of(What.CLARIFICATION_ANSWERED, day));
        });
        String ours = answered.map(day -> " and we answer on " + written(day)).orElse("");
        return supposed("they ask for clarification on " + written(on.get()) + ours, form, told);
    }

    private Optional<Supposed> answered(Form form) {
        Optional<LocalDate> on = day(form, "on", "The date of the answer");
        if (on.isEmpty() || !form.sound()) {
            return Optional.empty();
        }
        Event answer = answer(form.typed("how"));
        fits(history, on.get(), answer, "on", form);
        List<Happening> told = answer.happenings(Dated.on(on.get(), next(history), answer));
        return supposed("the answer comes on " + written(on.get()), form, told);
    }

    private Event answer(String how) {
        boolean good = how.equals("granted");
        if (onAppeal()) {
            return new Appeals.AppealDecided(good ? Appeals.Ruling.REMANDED : Appeals.Ruling.UPHELD, "");
        }
        return good ? new Answers.ReleasedInFull(null, "") : new Answers.Denied(false, null, List.of(), null, "");
    }

    private Optional<LocalDate> day(Form form, String name, String label) {
        if (form.typed(name).isBlank()) {
            form.wrong(name, label + " is missing. Type 3/4, tomorrow or 2026-03-04.");
        }
        return form.date(name, label, today);
    }

    private static int days(Form form) {
        String typed = form.typed("days").strip();
        boolean read = typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= 366;
        if (!typed.isEmpty() && !read) {
            form.wrong("days", "Type a whole number of days from 1 to 366.");
        }
        return read ? Integer.parseInt(typed) : 0;
    }

    /** What the record could not take is not supposed either; only that it is still to come does not matter. */
    private History fits(History before, LocalDate on, Event event, String field, Form form) {
        Dated candidate = Dated.on(on, next(before), event);
        before.refusal(candidate, on.isAfter(today) ? on : today).ifPresent(sentence -> form.wrong(field, sentence));
        return before.with(candidate);
    }

    private static int next(History history) {
        return 1
                + Stream.concat(history.standing().stream(), history.struck().stream())
                        .mapToInt(Dated::seq)
                        .max()
                        .orElse(0);
    }

    private Optional<Supposed> supposed(String sentence, Form form, List<Happening> more) {
        if (!form.sound()) {
            return Optional.empty();
        }
        List<Happening> all = Stream.concat(
                        history.standing().stream().flatMap(dated -> dated.event().happenings(dated).stream()),
                        more.stream())
                .toList();
        Timeline then = Timeline.of(request.agency().statute(), request.agency().counting(), all);
        return Optional.of(new Supposed(sentence, then));
    }

    private String written(LocalDate day) {
        return Due.written(day, today);
    }
}
