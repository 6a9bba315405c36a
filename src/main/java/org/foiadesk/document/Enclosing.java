package org.foiadesk.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.foiadesk.platform.Enclosure;
import org.foiadesk.request.FoiaRequest;

/** Papers of a request as files of a mail. The request must have been asked for on the viewer's behalf. */
@ApplicationScoped
public class Enclosing {

    private final Documents documents;
    private final EntityManager database;

    Enclosing(Documents documents, EntityManager database) {
        this.documents = documents;
        this.database = database;
    }

    /** Those of these papers that stand on this request; the bytes are read when the mail is put, in its transaction. */
    public List<Enclosure> of(FoiaRequest request, List<Long> ids) {
        return documents.of(request).stream()
                .filter(document -> ids.contains(document.id) && !document.removed())
                .map(document ->
                        new Enclosure(document.name, type(document.name), document.size, () -> rows(document.id)))
                .toList();
    }

    /** What it is to the reader's mail program; the bytes decide nothing here. */
    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> "application/pdf";
            case "csv" -> "text/csv";
            case "txt" -> "text/plain";
            case "jpg", "jpeg" -> "image/jpeg";
            case "png" -> "image/png";
            default -> "application/octet-stream";
        };
    }

    private Iterable<byte[]> rows(long document) {
        return () -> new Iterator<>() {
            private int n;
            private Optional<byte[]> next = row(document, n);

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public byte[] next() {
                byte[] row = next.orElseThrow(NoSuchElementException::new);
                next = row(document, ++n);
                return row;
            }
        };
    }

    private Optional<byte[]> row(long document, int n) {
        List<?> rows = database.createNativeQuery(
                        "select bytes from document_chunk where document_id = :id and n = :n", byte[].class)
                .setParameter("id", document)
                .setParameter("n", n)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of((byte[]) rows.get(0));
    }
}
