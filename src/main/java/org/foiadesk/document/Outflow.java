package org.foiadesk.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Asking;

/**
 * Writes a paper's bytes out. Each few megabytes are read in a short transaction, while those before are written: a slow
 * reader holds none open.
 */
@ApplicationScoped
class Outflow {

    private static final int AT_ONCE = 4;

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

    /** @throws IOException when rows are missing, so that what is cut short is seen to be */
    void write(long document, ByteRange range, OutputStream out) throws IOException {
        long viewer = signedIn.viewer().personId();
        int last = (int) (range.last() / Upload.ROW);
        int row = (int) (range.first() / Upload.ROW);
        CompletableFuture<List<byte[]>> next = read(viewer, document, row, last);
        while (row <= last) {
            List<byte[]> rows = next.join();
            if (rows.size() != Math.min(AT_ONCE, last - row + 1)) {
                throw new IOException("paper " + document + " has lost rows at or after " + row);
            }
            int then = row + AT_ONCE;
            next = then <= last ? read(viewer, document, then, last) : next;
            for (byte[] bytes : rows) {
                part(bytes, (long) row++ * Upload.ROW, range, out);
            }
        }
    }

    private CompletableFuture<List<byte[]>> read(long viewer, long document, int row, int last) {
        int until = Math.min(row + AT_ONCE - 1, last);
        return ahead.supplyAsync(() -> asking.as(viewer, () -> chunks.read(document, row, until)));
    }

    private static void part(byte[] bytes, long at, ByteRange range, OutputStream out) throws IOException {
        int from = (int) Math.max(0, range.first() - at);
        int to = (int) Math.min(bytes.length, range.last() - at + 1);
        out.write(bytes, from, to - from);
    }
}
