package org.foiadesk.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiadesk.agency.Agencies;
import org.foiadesk.agency.AgencyRow;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Stage;
import org.foiadesk.people.SectionRow;
import org.foiadesk.people.Sections;
import org.foiadesk.people.Viewer;
import org.foiadesk.search.Question.Narrow;

/** Finds out whom and what the filters of a question mean. */
@ApplicationScoped
class Interpreter {

    private static final int FEW = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Agencies agencies;
    private final Names names;
    private final Sections sections;

    Interpreter(Agencies agencies, Names names, Sections sections) {
        this.agencies = agencies;
        this.names = names;
        this.sections = sections;
    }

    Asked read(Question question, Viewer viewer) {
        Reading reading = new Reading(question.wording());
        question.late().ifPresent(reading::late);
        if (!question.problem().isEmpty()) {
            reading.problem(question.problem());
        }
        for (Narrow narrow : question.narrows()) {
            if (plain(narrow.value()).isEmpty()) {
                reading.problem("%s: needs %s."
                        .formatted(narrow.filter().word(), narrow.filter().needs()));
            } else {
                read(narrow, viewer, reading);
            }
        }
        return reading.asked();
    }

    private void read(Narrow narrow, Viewer viewer, Reading reading) {
        switch (narrow.filter()) {
            case AGENCY -> agency(narrow, reading);
            case STAGE -> stage(narrow, reading);
            case OWNER -> owner(narrow, viewer, reading);
            case SECTION -> section(narrow, reading);
            case TAG -> reading.is(narrow, "tags", List.of(narrow.value().toLowerCase(Locale.ROOT)), narrow.value());
            case MOVE -> move(narrow, reading);
            case NUMBER -> reading.number(narrow);
        }
    }

    private void agency(Narrow narrow, Reading reading) {
        List<AgencyRow> called = agencies.called(narrow.value());
        if (called.isEmpty()) {
            reading.near(agencies.near(narrow.value(), FEW));
            reading.problem(
                    "No agency here is called “%s”. Look through the list of agencies.".formatted(narrow.value()));
            return;
        }
        String shown = called.size() == 1 ? called.get(0).label() : narrow.value() + ", " + called.size() + " agencies";
        reading.is(narrow, "agencies", called.stream().map(AgencyRow::id).toList(), shown);
    }

    private static void stage(Narrow narrow, Reading reading) {
        Optional<Stage> stage = Stream.of(Stage.values())
                .filter(one -> plain(one.word()).equals(plain(narrow.value())))
                .findFirst();
        stage.ifPresentOrElse(
                one -> reading.is(narrow, "stages", List.of(one.name()), one.word()),
                () -> reading.problem("No stage is called “%s”. The stages are: %s."
                        .formatted(
                                narrow.value(),
                                String.join(
                                        ", ",
                                        Stream.of(Stage.values())
                                                .map(Stage::word)
                                                .toList()))));
    }

    private void owner(Narrow narrow, Viewer viewer, Reading reading) {
        if (narrow.value().equalsIgnoreCase("me")) {
            reading.is(narrow, "owners", List.of(viewer.personId()), viewer.name());
            return;
        }
        List<Names.Called> called = names.called(narrow.value());
        if (called.isEmpty()) {
            reading.problem("Nobody here is called “%s”.%s"
                    .formatted(
                            narrow.value(),
                            names.near(narrow.value())
                                    .map(" Did you mean %s?"::formatted)
                                    .orElse(" Look through the list of people.")));
            return;
        }
        reading.is(
                narrow,
                "owners",
                called.stream().map(Names.Called::id).toList(),
                String.join(" or ", called.stream().map(Names.Called::name).toList()));
    }

    private void section(Narrow narrow, Reading reading) {
        List<SectionRow> called = sections.all().stream()
                .filter(section -> plain(section.name()).startsWith(plain(narrow.value())))
                .toList();
        if (called.isEmpty()) {
            reading.problem("No section of the newsroom is called “%s”.".formatted(narrow.value()));
            return;
        }
        reading.is(
                narrow,
                "sections",
                called.stream().map(SectionRow::id).toList(),
                String.join(" or ", called.stream().map(SectionRow::name).toList()));
    }

    private static void move(Narrow narrow, Reading reading) {
        Stream.of(Ball.values())
                .filter(one -> mover(one.word()).equals(mover(narrow.value())))
                .findFirst()
                .ifPresentOrElse(
                        one -> reading.is(narrow, "moves", List.of(one.name()), one.word()),
                        () -> reading.problem(
                                "“%s” moves nothing here. Type ours, agency, another agency, court or nobody."
                                        .formatted(narrow.value())));
    }

    /** Of "agency’s move", "agency's" or "agency": agency. */
    private static String mover(String typed) {
        return plain(typed).replaceFirst("move$", "").replaceFirst("s$", "");
    }

    /** No case, no points, no spaces: "no-records" is "No records". */
    private static String plain(String word) {
        return BETWEEN.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
