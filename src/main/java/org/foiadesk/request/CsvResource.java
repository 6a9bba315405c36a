package org.foiadesk.request;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Cell;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Requests.After;

/** The list as a sheet: the same filter, all rows, page by page so that memory stays flat. */
@Path("/requests.csv")
class CsvResource {

    private static final int PAGE = 1_000;

    private final Requests requests;
    private final SignedIn signedIn;
    private final Today today;
    private final Audit audit;

    CsvResource(Requests requests, SignedIn signedIn, Today today, Audit audit) {
        this.requests = requests;
        this.signedIn = signedIn;
        this.today = today;
        this.audit = audit;
    }

    @GET
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response csv(@Context UriInfo address) {
        RequestFilter filter = new FilterForm(address.getQueryParameters()).filter();
        Viewer viewer = signedIn.viewer();
        LocalDate day = today.date();
        audit.record(OptionalLong.of(viewer.personId()), "exported the list", "requests", "");
        StreamingOutput sheet = out -> write(new OutputStreamWriter(out, StandardCharsets.UTF_8), filter, viewer, day);
        return Response.ok(sheet)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"requests-" + day + ".csv\"")
                .build();
    }

    private void write(Writer out, RequestFilter filter, Viewer viewer, LocalDate day) throws java.io.IOException {
        try (CsvWriter csv =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(out)) {
            csv.writeRecord(
                    "Number",
                    "Title",
                    "Agency",
                    "Owner",
                    "Stage",
                    "Filed",
                    "Next date",
                    "What",
                    "Move",
                    "Late",
                    "Tags",
                    "Who may see it");
            After after = null;
            List<RequestRow> page;
            do {
                page = page(filter, after, viewer, day);
                page.forEach(row -> csv.writeRecord(cells(row)));
                after = page.isEmpty()
                        ? null
                        : new After(
                                page.get(page.size() - 1).nextSort(),
                                page.get(page.size() - 1).id());
            } while (page.size() == PAGE);
        }
    }

    private List<RequestRow> page(
            RequestFilter filter, @org.jspecify.annotations.Nullable After after, Viewer viewer, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> requests.list(filter, after, PAGE, viewer, day));
    }

    private static String[] cells(RequestRow row) {
        Due due = row.due();
        return new String[] {
            row.number(),
            Cell.safe(row.title()),
            Cell.safe(row.agencyName()),
            Cell.safe(row.owner()),
            row.stage().word(),
            Objects.toString(row.filedOn(), ""),
            due == null ? "" : due.iso(),
            due == null ? "" : due.kind(),
            due == null ? "" : due.move(),
            due != null && due.late() ? "late" : "",
            Cell.safe(String.join(", ", row.tags())),
            row.level().word()
        };
    }
}
