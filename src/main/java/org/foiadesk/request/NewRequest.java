package org.foiadesk.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.event.Filing;
import org.foiadesk.event.TrackingNumber;
import org.foiadesk.platform.Form;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is logged. Without a date of filing it is a draft.
 *
 * @param trackingNumber the agency's, if it gave one at once; empty otherwise
 */
public record NewRequest(
        long agencyId,
        Details details,
        Discretion discretion,
        @Nullable LocalDate filedOn,
        Filing.How how,
        String proof,
        String trackingNumber,
        UUID once,
        boolean demo) {

    static final int TITLE = 300;
    static final int BODY = 100_000;

    /** Empty when something is wrong; then the form says what. */
    static Optional<NewRequest> read(Form form, LocalDate today) {
        Optional<Long> agency = form.id("agency");
        if (agency.isEmpty()) {
            form.wrong("agency", "Choose the agency. If it is not in the list, add it first.");
        }
        Details details = details(form);
        LocalDate filedOn = form.date("filedOn", "The date of filing", today).orElse(null);
        if (filedOn != null && filedOn.isAfter(today)) {
            form.wrong("filedOn", "That day has not come yet. Leave the date empty to keep a draft.");
        }
        Level level = form.choice("level", Level.class).orElse(Level.NEWSROOM);
        Filing.How how = form.choice("how", Filing.How.class).orElse(Filing.How.EMAIL);
        String number = form.line("number", "The number", 100);
        String proof = form.line("proof", "The proof", 500);
        return form.sound()
                ? Optional.of(new NewRequest(
                        agency.orElseThrow(),
                        details,
                        Discretion.at(level),
                        filedOn,
                        how,
                        proof,
                        number,
                        form.once(),
                        false))
                : Optional.empty();
    }

    static Details details(Form form) {
        return new Details(
                form.needed("title", "The title", TITLE),
                form.lines("body", "The text of the request", BODY),
                form.lines("note", "The note", 4_000),
                form.line("requesterOfRecord", "The requester of record", 200),
                form.id("section").orElse(null),
                tags(form));
    }

    private static List<String> tags(Form form) {
        List<String> tags = new ArrayList<>();
        for (String tag : form.line("tags", "The tags", 500).split(",", -1)) {
            String one = tag.strip().toLowerCase(java.util.Locale.ROOT);
            if (one.length() > 40) {
                form.wrong("tags", "A tag has at most 40 characters. Put commas between tags.");
            } else if (!one.isEmpty() && !tags.contains(one)) {
                tags.add(one);
            }
        }
        return tags.stream().limit(20).toList();
    }

    static List<TrackingNumber> numbers(String typed) {
        return Arrays.stream(typed.split("[,;]", -1))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .map(number -> new TrackingNumber(TrackingNumber.Of.REQUEST, number))
                .toList();
    }
}
