package org.foiadesk.request;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;
import org.jspecify.annotations.Nullable;

/** Title, text and filing of a request, to be edited. {@code others} is what somebody else saved in between. */
record DetailsPage(
        String number,
        int version,
        Map<String, String> typed,
        Map<String, String> problems,
        List<Option> sections,
        @Nullable Details others) {

    private static final List<String> FIELDS =
            List.of("title", "body", "note", "requesterOfRecord", "tags", "section", "numbers");

    static DetailsPage of(FoiaRequest request, Form form, List<Option> sections, @Nullable Details others) {
        Map<String, String> typed = new TreeMap<>();
        Map<String, String> problems = new TreeMap<>();
        FIELDS.forEach(name -> {
            typed.put(name, form.typed(name));
            problems.put(name, form.problem(name));
        });
        return new DetailsPage(request.number(), request.version(), typed, problems, sections, others);
    }
}
