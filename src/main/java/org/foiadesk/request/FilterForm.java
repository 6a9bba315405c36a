package org.foiadesk.request;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Stage;
import org.foiadesk.platform.Form;
import org.foiadesk.request.Requests.After;

/** Reads a filter out of an address; what makes no sense narrows nothing. */
final class FilterForm {

    private static final List<String> NAMES =
            List.of("stage", "ball", "late", "agency", "owner", "section", "tag", "q", "sort");

    private final Form form;
    private final String after;

    FilterForm(MultivaluedMap<String, String> address) {
        this.form = new Form(address);
        this.after = form.typed("after");
    }

    RequestFilter filter() {
        return new RequestFilter(
                form.choice("stage", Stage.class).orElse(null),
                form.choice("ball", Ball.class).orElse(null),
                form.ticked("late"),
                form.id("agency").orElse(null),
                form.id("owner").orElse(null),
                form.id("section").orElse(null),
                form.line("tag", "", 40).toLowerCase(Locale.ROOT),
                plain(form.line("q", "", 200)),
                form.choice("sort", RequestFilter.Sort.class).orElse(RequestFilter.Sort.NEXT));
    }

    private static String plain(String text) {
        return text.codePoints().anyMatch(Character::isISOControl) ? "" : text;
    }

    Optional<After> after() {
        String[] parts = after.split("_", -1);
        if (parts.length != 2 || !parts[1].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new After(LocalDate.parse(parts[0]), Long.parseLong(parts[1])));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        NAMES.forEach(name -> typed.put(name, form.typed(name).strip()));
        return typed;
    }
}
