package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foiadesk.correspondence.LetterJson.Arrival;
import org.foiadesk.correspondence.LetterPage.Undo;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;

/** What programs bring and are told, on behalf of whose token they hold. */
@ApplicationScoped
class ApiShelf {

    private static final int BUFFER = 64 << 10;

    private final LetterShelf shelf;
    private final Today today;
    private final Path folder;

    ApiShelf(
            LetterShelf shelf,
            Today today,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") String folder) {
        this.shelf = shelf;
        this.today = today;
        this.folder = Path.of(folder);
    }

    Kept kept(InputStream body, OptionalLong wanted, Viewer viewer, Intake intake) throws IOException {
        Path spool = Files.createTempFile(Files.createDirectories(folder), "message-", ".eml");
        try {
            copy(body, spool);
            return intake.keep(spool, Origin.by(Origin.Kind.API, "", viewer.personId(), wanted));
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    private static void copy(InputStream body, Path spool) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(spool)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > MailShelf.MOST) {
                    throw new Refusal(MailShelf.TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    Arrival arrival(Kept kept) {
        return shelf.call(on -> Rows.list(
                        on,
                        row -> new Arrival(
                                kept.id(),
                                row.getString("state"),
                                row.getString("sentence"),
                                kept.already() || row.getBoolean("already")),
                        "SELECT state, sentence, already FROM mail WHERE id = ?",
                        kept.id())
                .get(0));
    }

    /** The letter that the message became, if this viewer sees it. */
    OptionalLong letter(long mail) {
        return shelf.call(on -> Rows.first(
                        on,
                        row -> OptionalLong.of(row.getLong(1)),
                        "SELECT l.id FROM letter l JOIN mail m ON m.letter_id = l.id WHERE m.id = ?",
                        mail)
                .orElse(OptionalLong.empty()));
    }

    byte[] letter(long id, Viewer viewer, boolean already) throws IOException {
        LetterPage page = shelf.page(id, viewer, new Undo("", ""));
        String iso = shelf.call(on -> Rows.list(
                        on,
                        row -> LetterRow.day(row, today).toString(),
                        "SELECT on_day, arrived_at FROM letter WHERE id = ?",
                        id)
                .get(0));
        return LetterJson.letter(page, iso, already);
    }
}
