package org.foiadesk.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.foiadesk.document.Chunks.Slice;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Asking;

/**
 * Writes a paper's bytes out. Each few megabytes are read in a short transaction, while those before are written: a slow
 * reader holds none open.
 */
@ApplicationScoped
class Outflow {

    private static final int AT_ONCE = 4;
    private static final CompletableFuture<List<Slice>> NO_MORE = CompletableFuture.completedFuture(List.of());

    private final Chunks chunks;
    private final SignedIn signedIn;
    private final Asking asking;
    private final ManagedExecutor ahead;

    Outflow(Chunks chunks, SignedIn signedIn, Asking asking, ManagedExecutor ahead) {
        this.chunks = chunks;
        this.signedIn = signedIn;
        this.asking = asking;
        this.ahead = ahead;
    }

    /** @throws IOException when bytes are missing, so that what is cut short is seen to be */
    void write(long document, ByteRange range, OutputStream out) throws IOException {
        long viewer = signedIn.viewer().personId();
        int last = (int) (range.last() / Upload.ROW);
        int row = (int) (range.first() / Upload.ROW);
        long reached = (long) row * Upload.ROW;
        CompletableFuture<List<Slice>> next = read(viewer, document, row, last);
        while (reached <= range.last()) {
            List<Slice> slices = next.join();
            row += AT_ONCE;
            next = row <= last ? read(viewer, document, row, last) : NO_MORE;
            for (Slice slice : slices) {
                reached = part(slice, reached, range, out);
            }
            if (slices.isEmpty()) {
                throw new IOException("paper " + document + " ends at " + reached);
            }
        }
    }

    private CompletableFuture<List<Slice>> read(long viewer, long document, int row, int last) {
        int until = Math.min(row + AT_ONCE - 1, last);
        return ahead.supplyAsync(() -> asking.as(viewer, () -> chunks.read(document, row, until)));
    }

    private static long part(Slice slice, long reached, ByteRange range, OutputStream out) throws IOException {
        if (slice.at() != reached) {
            throw new IOException("bytes " + reached + " to " + slice.at() + " are lost");
        }
        int length = slice.bytes().length;
        int from = (int) Math.min(length, Math.max(0, range.first() - reached));
        int to = (int) Math.min(length, range.last() - reached + 1);
        if (from < to) {
            out.write(slice.bytes(), from, to - from);
        }
        return reached + length;
    }
}
