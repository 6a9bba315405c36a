package org.foiadesk.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Due;
import org.foiadesk.request.FoiaRequest;
import org.jspecify.annotations.Nullable;

/** The papers of a request as pages show them. The request must have been asked for on the viewer's behalf. */
@ApplicationScoped
public class Papers {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, h:mm a", Locale.US);

    private final Documents documents;
    private final Persons persons;
    private final Today today;

    Papers(Documents documents, Persons persons, Today today) {
        this.documents = documents;
        this.persons = persons;
        this.today = today;
    }

    /** Those that stand, newest first; those they replaced lie under them. {@code names} are people's. */
    public List<PaperRow> of(FoiaRequest request, Viewer viewer, Map<Long, String> names) {
        return shelf(request, viewer, names).current();
    }

    public boolean mayAdd(FoiaRequest request, Viewer viewer) {
        return new Allowed(viewer, request).mayAdd();
    }

    record Shelf(List<PaperRow> current, List<PaperRow> removed, String sum) {}

    Shelf shelf(FoiaRequest request, Viewer viewer) {
        return shelf(request, viewer, persons.names());
    }

    private Shelf shelf(FoiaRequest request, Viewer viewer, Map<Long, String> names) {
        List<Document> all = documents.of(request);
        Map<Long, Document> standing = standing(all);
        List<PaperRow> current = new ArrayList<>();
        List<PaperRow> removed = new ArrayList<>();
        Allowed allowed = new Allowed(viewer, request);
        all.stream()
                .sorted(Comparator.comparing((Document d) -> d.id).reversed())
                .forEach(document -> {
                    if (document.removed()) {
                        removed.add(row(document, List.of(), allowed, names));
                    } else if (!replaced(document, all)) {
                        current.add(row(document, older(document, standing, allowed, names), allowed, names));
                    }
                });
        return new Shelf(current, removed, sum(all));
    }

    /** The paper itself, without those it replaced. */
    PaperRow alone(Document document, Viewer viewer) {
        return row(document, List.of(), new Allowed(viewer, document.request), persons.names());
    }

    private static Map<Long, Document> standing(List<Document> all) {
        Map<Long, Document> standing = new HashMap<>();
        all.stream().filter(document -> !document.removed()).forEach(document -> standing.put(document.id, document));
        return standing;
    }

    private static boolean replaced(Document old, List<Document> all) {
        return all.stream().anyMatch(document -> !document.removed() && old.id.equals(document.replacesId));
    }

    private List<PaperRow> older(
            Document newest, Map<Long, Document> standing, Allowed allowed, Map<Long, String> names) {
        List<PaperRow> older = new ArrayList<>();
        @Nullable Document next = newest.replacesId == null ? null : standing.get(newest.replacesId);
        while (next != null) {
            older.add(row(next, List.of(), allowed, names));
            next = next.replacesId == null ? null : standing.get(next.replacesId);
        }
        return older;
    }

    private PaperRow row(Document document, List<PaperRow> older, Allowed allowed, Map<Long, String> names) {
        return new PaperRow(
                document.id,
                document.name,
                document.originalName,
                document.kind.word(),
                document.description,
                new Size(document.size).words(),
                document.pages == null ? "" : document.pages == 1 ? "1 page" : document.pages + " pages",
                date(document.letterDate),
                document.hash(),
                by(document, names),
                document.eventSeq == null ? 0 : document.eventSeq,
                allowed.mayChange(document),
                older);
    }

    private String by(Document document, Map<Long, String> names) {
        String added = addedBy(document, names) + ", " + WHEN.format(document.uploadedAt.atZone(today.zone()));
        return document.removedAt == null || document.removedBy == null
                ? added
                : added + "; removed by " + names.getOrDefault(document.removedBy, "") + ", "
                        + WHEN.format(document.removedAt.atZone(today.zone()));
    }

    static String addedBy(Document document, Map<Long, String> names) {
        return document.uploadedBy == null ? "came by mail" : names.getOrDefault(document.uploadedBy, "");
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : Due.written(date, today.date());
    }

    private static String sum(List<Document> all) {
        List<Document> standing = all.stream().filter(d -> !d.removed()).toList();
        long bytes = standing.stream().mapToLong(d -> d.size).sum();
        return (standing.size() == 1 ? "1 file, " : standing.size() + " files, ") + new Size(bytes).words();
    }
}
