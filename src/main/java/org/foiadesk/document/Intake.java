package org.foiadesk.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.foiadesk.document.DocumentLog.Deed;
import org.foiadesk.document.Upload.Sent;
import org.foiadesk.document.Upload.Wanted;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Refusal;

/**
 * Takes files in. Bytes go into the database in many short transactions that nobody sees; one last commit makes them
 * documents, all that were sent together at once. None of these is open while bytes are waited for.
 */
@ApplicationScoped
class Intake {

    /** Each holds a chunk in memory; more at once are not quicker. */
    private static final int COPIED_AT_ONCE = 4;

    private final Semaphore copying = new Semaphore(COPIED_AT_ONCE, true);
    private final Uploads uploads;
    private final Documents documents;
    private final Chunks chunks;
    private final Digests digests;
    private final DocumentLog log;

    Intake(Uploads uploads, Documents documents, Chunks chunks, Digests digests, DocumentLog log) {
        this.uploads = uploads;
        this.documents = documents;
        this.chunks = chunks;
        this.digests = digests;
        this.log = log;
    }

    /** A file that is here whole. */
    record Spooled(Sent sent, Source source) {

        static Spooled at(Sent sent, Path path) {
            return new Spooled(sent, () -> Files.newInputStream(path));
        }
    }

    interface Source {
        InputStream open() throws IOException;
    }

    private record Arrived(Upload upload, byte[] sha256) {}

    /** The same sending taken in twice adds its files once. @return how many stand there now */
    int all(Wanted wanted, List<Spooled> files, Viewer viewer) throws IOException {
        List<Upload> begun = new ArrayList<>();
        try {
            files.forEach(file -> begun.add(begin(wanted, file.sent(), viewer)));
            List<Arrived> arrived = new ArrayList<>();
            for (int i = 0; i < begun.size(); i++) {
                arrived.add(new Arrived(
                        begun.get(i), copied(begun.get(i), files.get(i).source())));
            }
            QuarkusTransaction.requiringNew().run(() -> arrived.forEach(one -> becomes(one, viewer)));
            return arrived.size();
        } catch (IOException | RuntimeException failed) {
            begun.forEach(upload -> giveUp(upload, failed));
            throw failed;
        }
    }

    /** Where that fails too, as on a full disk, the job finds it after a day. */
    private void giveUp(Upload upload, Exception because) {
        try {
            cancel(upload.id());
        } catch (RuntimeException alsoFailed) {
            because.addSuppressed(alsoFailed);
        }
    }

    Upload begin(Wanted wanted, Sent sent, Viewer viewer) {
        return QuarkusTransaction.requiringNew().call(() -> uploads.begin(wanted, sent, viewer));
    }

    private byte[] copied(Upload upload, Source source) throws IOException {
        MessageDigest digest = Digests.fresh();
        try (InputStream bytes = source.open()) {
            for (int chunk = 0; chunk < upload.chunks(); chunk++) {
                copying.acquireUninterruptibly();
                try {
                    chunks.write(upload, chunk, bytes, digest);
                } finally {
                    copying.release();
                }
            }
        }
        return digest.digest();
    }

    /** @return false when it is not whole yet */
    boolean finish(long id, Viewer viewer) {
        Optional<Upload> upload = QuarkusTransaction.requiringNew().call(() -> {
            Upload found = uploads.byId(id);
            return uploads.whole(found) ? Optional.of(found) : Optional.empty();
        });
        if (upload.isEmpty()) {
            return false;
        }
        byte[] sha256 = digests.whole(upload.get()).orElseGet(() -> hashed(upload.get()));
        QuarkusTransaction.requiringNew().run(() -> becomes(new Arrived(upload.get(), sha256), viewer));
        return true;
    }

    private byte[] hashed(Upload upload) {
        MessageDigest digest = Digests.fresh();
        for (int chunk = 0; chunk < upload.chunks(); chunk++) {
            int first = chunk * Upload.ROWS;
            chunks.read(upload.id(), first, first + Upload.ROWS - 1).forEach(slice -> digest.update(slice.bytes()));
        }
        return digest.digest();
    }

    private void becomes(Arrived arrived, Viewer viewer) {
        Optional<Upload> held = uploads.held(arrived.upload().id());
        if (held.isEmpty()) {
            return; // another call was quicker
        }
        Upload upload = held.get();
        if (documents.sent(upload.once()).isPresent()) {
            uploads.giveUp(upload.id());
            return;
        }
        if (upload.replaces() != null) {
            insistOnReplacing(upload.replaces(), viewer);
        }
        uploads.becomesDocument(upload, arrived.sha256());
        Document document = documents.byId(upload.id(), viewer);
        log.record(document, upload.replaces() == null ? Deed.ADDED : Deed.REPLACED, document.name, viewer);
    }

    void insistOnReplacing(long id, Viewer viewer) {
        Document old = documents.held(id, viewer);
        Allowed.insistOnChanging(viewer, old);
        if (old.removed() || documents.replaced(old)) {
            throw new Refusal(old.name + " was removed or replaced in the meantime. Look at the list again.");
        }
    }

    /** @throws NotFound when it is not on its way in, or somebody else's */
    void cancel(long id) {
        QuarkusTransaction.requiringNew().run(() -> uploads.giveUp(id));
    }
}
