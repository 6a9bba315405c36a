package org.foiadesk.request;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.foiadesk.event.Filing;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;
import org.jspecify.annotations.Nullable;

/** The form of a new request: what was typed, what is wrong, what there is to choose from. */
record NewPage(
        String once,
        Map<String, String> typed,
        Map<String, String> problems,
        List<Option> agencies,
        List<Option> hows,
        List<Option> levels,
        List<Option> sections,
        @Nullable Foreseen foreseen) {

    private static final List<String> FIELDS = List.of(
            "title",
            "body",
            "filedOn",
            "number",
            "proof",
            "note",
            "requesterOfRecord",
            "tags",
            "agency",
            "section",
            "how",
            "level");

    static NewPage of(Form form, UUID once, List<Option> agencies, List<Option> sections, @Nullable Foreseen foreseen) {
        Map<String, String> typed = new TreeMap<>();
        Map<String, String> problems = new TreeMap<>();
        FIELDS.forEach(name -> {
            typed.put(name, form.typed(name));
            problems.put(name, form.problem(name));
        });
        return new NewPage(
                once.toString(),
                typed,
                problems,
                agencies,
                Option.of(
                        Filing.How.class,
                        Filing.How::word,
                        form.choice("how", Filing.How.class).orElse(Filing.How.EMAIL)),
                Option.of(
                        Level.class,
                        Level::word,
                        form.choice("level", Level.class).orElse(Level.NEWSROOM)),
                sections,
                foreseen);
    }

    public boolean wrong() {
        return problems.values().stream().anyMatch(problem -> !problem.isEmpty());
    }
}
