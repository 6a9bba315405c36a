package org.foiadesk.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.Way;

/** Reads one dated happening of a question. */
final class EventReader {

    private static final List<String> ALWAYS = List.of("type", "date");
    private static final List<String> ALL = List.of("type", "date", "by", "replyBy", "days", "until");

    /** How a request may have been sent. */
    static final List<String> WAYS = List.of("email", "post", "portal", "fax", "person");

    private EventReader() {}

    static Optional<Happening> read(Spot spot) {
        Optional<EventType> type = type(spot);
        Optional<Fields> fields = Fields.of(
                spot,
                "an object with type and date",
                type.map(EventReader::known).orElse(ALL));
        return fields.flatMap(given -> read(given, type));
    }

    /** Looked up before the rest, as it says which fields there may be; its own faults are found with the others. */
    private static Optional<EventType> type(Spot spot) {
        return spot.said() instanceof Said.Thing thing
                ? thing.fields().stream()
                        .filter(field -> field.name().equals("type"))
                        .findFirst()
                        .filter(field -> field.value() instanceof Said.Words)
                        .flatMap(field -> EventType.coded(((Said.Words) field.value()).text()))
                : Optional.empty();
    }

    private static List<String> known(EventType type) {
        var known = new ArrayList<>(ALWAYS);
        known.addAll(type.extras());
        return known;
    }

    private static Optional<Happening> read(Fields given, Optional<EventType> type) {
        if (type.isEmpty()) {
            given.get("type").text("a type like received").ifPresent(text -> given.get("type")
                    .wrong(Spot.quoted(text) + " is no type of event. " + TYPES));
            undated(given.get("date"));
            return Optional.empty();
        }
        return happened(given, type.get());
    }

    private static void undated(Spot date) {
        boolean timed = date.said() instanceof Said.Words words && words.text().contains("T");
        if (timed) {
            date.moment();
        } else {
            date.day();
        }
    }

    private static Optional<Happening> happened(Fields given, EventType type) {
        Optional<LocalDateTime> when = type.timed()
                ? given.get("date").moment()
                : given.get("date").day().map(LocalDate::atStartOfDay);
        Optional<LocalDate> named = named(given, type);
        Optional<Way> by = given.get("by").silent() ? Optional.empty() : way(given.get("by"));
        Optional<Integer> days = given.get("days").silent()
                ? Optional.empty()
                : given.get("days").whole(1, 366);
        if (days.isPresent() && !given.get("until").silent()) {
            given.get("until").wrong("Say how many days or until when, not both.");
        }
        return when.map(moment -> happening(type, moment, named))
                .map(event -> by.map(event::sentBy).orElse(event))
                .map(event -> days.map(event::lasting).orElse(event));
    }

    private static Happening happening(EventType type, LocalDateTime when, Optional<LocalDate> named) {
        var happening = new Happening(type.what(), when.toLocalDate(), named.orElse(null));
        return type.timed() ? happening.at(when.toLocalTime()) : happening;
    }

    /** The date that the letter itself names. */
    private static Optional<LocalDate> named(Fields given, EventType type) {
        Spot spot = given.get(type.takes("replyBy") ? "replyBy" : "until");
        boolean needed = type == EventType.PROMISED;
        return spot.silent() && !needed ? Optional.empty() : spot.day();
    }

    private static Optional<Way> way(Spot spot) {
        return spot.text("email, post, portal, fax or person")
                .flatMap(text -> WAYS.contains(text)
                        ? Optional.of(Way.valueOf(text.toUpperCase(Locale.ROOT)))
                        : spot.wrong(
                                Spot.quoted(text) + " is no way of sending. Use email, post, portal, fax or person."));
    }

    private static final String TYPES = "Use one of: "
            + String.join(
                    ", ",
                    List.of(EventType.values()).stream().map(EventType::code).toList())
            + ".";
}
