package org.foiadesk.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which agency another is part of, as a form chooses it. */
@ApplicationScoped
class Parents {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Agencies agencies;

    Parents(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The agency chosen; empty when none was, or when there is no such one. */
    Optional<Agency> chosen(AgencyForm form) {
        return Optional.of(form.parent())
                .filter(typed -> NUMBER.matcher(typed).matches())
                .flatMap(typed -> agencies.findByIdOptional(Long.valueOf(typed)));
    }

    /** What is wrong with the form, its choice of a parent included; {@code self} is empty for a new agency. */
    Map<String, String> wrong(AgencyForm form, Optional<Agency> self) {
        Typed typed = new Typed();
        form.wrong().forEach((field, sentence) -> typed.check(field, false, sentence));
        Optional<Agency> parent = chosen(form);
        String objection =
                parent.map(above -> Lineage.of(above).objectionTo(self)).orElse("");
        return typed.check("parent", form.parent().isEmpty() || parent.isPresent(), "Choose an agency of the list.")
                .check("parent", objection.isEmpty(), objection)
                .wrong();
    }

    /** All that can be chosen, "none" first. */
    List<Choice> choices(String chosen) {
        return Stream.concat(
                        Stream.of(Choice.of("", "none: it stands by itself", chosen)),
                        agencies.choices().stream()
                                .map(row -> Choice.of(String.valueOf(row.id()), row.label(), chosen)))
                .toList();
    }
}
