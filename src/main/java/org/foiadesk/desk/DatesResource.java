package org.foiadesk.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.foiadesk.platform.Today;
import org.foiadesk.platform.TypedDate;

/** Reads back a date while it is being typed: "3/4" is "Wed, Mar 4, 2026". */
@Path("/dates/read")
class DatesResource {

    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);

    private final Today today;

    DatesResource(Today today) {
        this.today = today;
    }

    @GET
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_PLAIN)
    public String read(@Context UriInfo address) {
        String typed = address.getQueryParameters().values().stream()
                .map(List::iterator)
                .filter(java.util.Iterator::hasNext)
                .map(java.util.Iterator::next)
                .findFirst()
                .orElse("");
        LocalDate day = today.date();
        return typed.isBlank()
                ? ""
                : TypedDate.of(typed, day).map(WHOLE::format).orElse("not a date yet");
    }
}
