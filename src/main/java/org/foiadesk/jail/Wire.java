package org.foiadesk.jail;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What goes between the app and its jail. A job is its kind, a name, and chunks up to an empty one; the answer is
 * frames of a kind, each with its length.
 */
final class Wire {

    static final int MESSAGE = 'M';
    static final int PILE = 'P';

    /** The worker stands and waits for its first job. */
    static final int READY = 'H';
    /** A stretch of the file that is being handed over. */
    static final int BYTES = 'B';
    /** The file is whole. */
    static final int END = 'E';
    /** The message as it was read: the last frame of a message. */
    static final int MAIL = 'R';
    /** The last frame of a pile. */
    static final int REMARKS = 'S';
    /** The jail gave up on this job and ends itself. */
    static final int FAILED = 'X';

    static final int CHUNK = 64 << 10;

    private Wire() {}

    static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @param most bytes; more is not an answer of ours */
    static String string(DataInputStream in, int most) throws IOException {
        int length = count(in, most);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the answer breaks off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("the answer counts " + count);
        }
        return count;
    }

    static void frame(DataOutputStream out, int kind, byte[] bytes, int from, int length) throws IOException {
        out.writeByte(kind);
        out.writeInt(length);
        out.write(bytes, from, length);
    }

    static void chunks(InputStream in, DataOutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            if (n > 0) {
                out.writeInt(n);
                out.write(chunk, 0, n);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    /** The chunks of one job as a stream that ends with them. */
    static InputStream unchunked(DataInputStream in) {
        return new InputStream() {
            private int left;
            private boolean ended;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                if (left == 0 && !ended) {
                    left = count(in, CHUNK);
                    ended = left == 0;
                }
                if (ended) {
                    return -1;
                }
                int n = in.read(into, from, Math.min(most, left));
                if (n < 0) {
                    throw new IOException("the job breaks off");
                }
                left -= n;
                return n;
            }
        };
    }

    static OutputStream framed(DataOutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                for (int done = 0; done < length; done += CHUNK) {
                    frame(out, BYTES, bytes, from + done, Math.min(CHUNK, length - done));
                }
            }

            @Override
            public void close() throws IOException {
                frame(out, END, new byte[0], 0, 0);
            }
        };
    }
}
