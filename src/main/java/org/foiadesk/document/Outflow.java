package org.foiadesk.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a paper's bytes out. Each few megabytes are read in a short transaction: a slow reader holds none open. */
@ApplicationScoped
class Outflow {

    private static final int AT_ONCE = 8;

    private final Chunks chunks;

    Outflow(Chunks chunks) {
        this.chunks = chunks;
    }

    /** @throws IOException when rows are missing, so that what is cut short is seen to be */
    void write(long document, ByteRange range, OutputStream out) throws IOException {
        int last = (int) (range.last() / Upload.ROW);
        for (int row = (int) (range.first() / Upload.ROW); row <= last; row += AT_ONCE) {
            int until = Math.min(row + AT_ONCE - 1, last);
            List<byte[]> rows = chunks.read(document, row, until);
            if (rows.size() != until - row + 1) {
                throw new IOException("paper " + document + " has lost rows between " + row + " and " + until);
            }
            for (int i = 0; i < rows.size(); i++) {
                part(rows.get(i), (long) (row + i) * Upload.ROW, range, out);
            }
        }
    }

    private static void part(byte[] bytes, long at, ByteRange range, OutputStream out) throws IOException {
        int from = (int) Math.max(0, range.first() - at);
        int to = (int) Math.min(bytes.length, range.last() - at + 1);
        out.write(bytes, from, to - from);
    }
}
