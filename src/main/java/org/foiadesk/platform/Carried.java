package org.foiadesk.platform;

import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** A file that a mail carries, read piece by piece: no transaction is open while the server is talked to. */
record Carried(String name, String type, UUID mail, int ord, Pieces pieces) implements DataSource {

    /** One piece of one file; empty after the last. */
    interface Pieces {
        byte[] piece(UUID mail, int ord, int n);
    }

    @Override
    public InputStream getInputStream() {
        return new Reading();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new IOException("read only");
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public String getName() {
        return name;
    }

    private final class Reading extends InputStream {

        private int n;
        private int at;
        private byte[] piece = pieces.piece(mail, ord, 0);

        @Override
        public int read() {
            return spent() ? -1 : piece[at++] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (spent()) {
                return -1;
            }
            int taken = Math.min(most, piece.length - at);
            System.arraycopy(piece, at, into, from, taken);
            at += taken;
            return taken;
        }

        private boolean spent() {
            if (at == piece.length && piece.length > 0) {
                piece = pieces.piece(mail, ord, ++n);
                at = 0;
            }
            return piece.length == 0;
        }
    }
}
