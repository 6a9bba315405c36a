package org.foiadesk.drafting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Event;
import org.foiadesk.event.History;
import org.foiadesk.event.Situation;
import org.foiadesk.event.Stage;
import org.foiadesk.event.TrackingNumber;
import org.foiadesk.request.FoiaRequest;
import org.jspecify.annotations.Nullable;

/** What a request itself says for each merge field. */
record Merging(FoiaRequest request, History history, LocalDate today) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    /** In whose name, from which address, of which newsroom, and which open requests it lists. */
    record Writer(String name, String email, String newsroom, String list) {}

    Merge with(Writer writer, String detail) {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        Situation situation = history.situation();
        String named = request.details().requesterOfRecord();
        values.put(MergeField.ABOUT, about());
        values.put(MergeField.AGENCY, request.agency().name());
        values.put(MergeField.LAW, request.agency().statute().name());
        values.put(MergeField.CITE, request.agency().statute().citation().text());
        values.put(MergeField.NUMBER, request.number());
        values.put(MergeField.TRACKING, tracking().orElse(""));
        values.put(MergeField.TITLE, request.details().title());
        values.put(MergeField.ASKED, asked());
        values.put(MergeField.FILED, day(situation.dates().filedOn()));
        values.put(MergeField.ANSWERED, day(situation.dates().answeredOn()));
        values.put(MergeField.CODES, String.join(", ", codes()));
        values.put(MergeField.ARGUMENTS, arguments());
        values.put(MergeField.FEE, fee(situation));
        values.put(MergeField.DETAIL, detail.strip());
        values.put(MergeField.LIST, writer.list());
        values.put(MergeField.REQUESTER, named.isEmpty() ? writer.name() : named);
        values.put(MergeField.REPORTER, writer.name());
        values.put(MergeField.EMAIL, writer.email());
        values.put(MergeField.NEWSROOM, writer.newsroom());
        values.put(MergeField.TODAY, DAY.format(today));
        owed(situation).ifPresent(due -> {
            values.put(MergeField.DUE, DAY.format(due));
            values.put(MergeField.LATE_BY, lateBy(due));
        });
        return new Merge(values);
    }

    /** As a line of a list: our number, theirs, and the day it was filed. */
    String line() {
        String filed = day(history.situation().dates().filedOn());
        return "- our file " + request.number()
                + tracking().map(number -> ", your number " + number).orElse("")
                + (filed.isEmpty() ? "" : ", filed " + filed);
    }

    String about() {
        String filed = day(history.situation().dates().filedOn());
        return tracking()
                .map(number -> "request " + number)
                .orElse(filed.isEmpty() ? "our request " + request.number() : "our request of " + filed);
    }

    Optional<String> tracking() {
        boolean appealed = history.situation().stage() == Stage.APPEALED;
        return Stream.concat(
                        appealed ? numbers(TrackingNumber.Of.APPEAL) : Stream.empty(),
                        Stream.concat(numbers(TrackingNumber.Of.REQUEST), numbers(TrackingNumber.Of.PORTAL)))
                .findFirst();
    }

    private Stream<String> numbers(TrackingNumber.Of of) {
        return request.numbers().stream().filter(number -> number.of() == of).map(TrackingNumber::number);
    }

    private String asked() {
        String body = request.details().body().strip();
        return body.isEmpty() ? "[Say here which records you ask for.]" : body;
    }

    /** The day of the answer that the agency owes, to the request or to its appeal. */
    private Optional<LocalDate> owed(Situation situation) {
        Deadline.Kind kind =
                situation.stage() == Stage.APPEALED ? Deadline.Kind.APPEAL_DECISION : Deadline.Kind.DETERMINATION;
        return situation.timeline().of(kind).filter(Deadline::open).flatMap(Deadline::dueOn);
    }

    private String lateBy(LocalDate due) {
        long days = ChronoUnit.DAYS.between(due, today);
        return days <= 0 ? "" : days == 1 ? "1 day" : days + " days";
    }

    private static String fee(Situation situation) {
        return situation.fees().asked() == null ? "" : "$" + situation.fees().asked();
    }

    private String arguments() {
        return request.agency().jurisdiction().startsWith("US-")
                        && !request.agency().jurisdiction().equals("US-PRIVACYACT")
                ? ""
                : Arguments.against(answer().map(Merging::cited).orElse(List.of()));
    }

    private List<String> codes() {
        return answer().map(Merging::cited).orElse(List.of()).stream()
                .filter(code -> !code.equals("GLOMAR"))
                .toList();
    }

    private Optional<Event> answer() {
        return history.standing().stream()
                .map(dated -> dated.event())
                .filter(event -> event instanceof Answers.Denied || event instanceof Answers.ReleasedInPart)
                .reduce((before, last) -> last);
    }

    private static List<String> cited(Event answer) {
        if (answer instanceof Answers.Denied denied) {
            return denied.glomar()
                    ? Stream.concat(denied.codes().stream(), Stream.of("GLOMAR"))
                            .toList()
                    : denied.codes();
        }
        return answer instanceof Answers.ReleasedInPart part ? part.codes() : List.of();
    }

    private static String day(@Nullable LocalDate on) {
        return on == null ? "" : DAY.format(on);
    }
}
