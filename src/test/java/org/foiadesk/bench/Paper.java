package org.foiadesk.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/** A paper of this many bytes that look like noise, so that nothing on the way can make it smaller. */
record Paper(long size, byte[] noise) {

    /** Prime, so that it falls otherwise into every row of the database. */
    private static final int PERIOD = 1_048_573;

    Paper(long size) {
        this(size, noise(PERIOD));
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(41).nextBytes(noise);
        return noise;
    }

    interface Piece {
        void take(int from, int length) throws IOException;
    }

    void write(OutputStream out, long from, long length) throws IOException {
        pieces(from, length, (at, some) -> out.write(noise, at, some));
    }

    private static void pieces(long from, long length, Piece piece) throws IOException {
        for (long at = from; at < from + length; ) {
            int start = (int) (at % PERIOD);
            int some = (int) Math.min(PERIOD - start, from + length - at);
            piece.take(start, some);
            at += some;
        }
    }

    /** @return the length, when these bytes are what stands there */
    int same(byte[] bytes, int from, int length, long at) throws IOException {
        int[] seen = {from};
        pieces(at, length, (start, some) -> {
            if (!Arrays.equals(bytes, seen[0], seen[0] + some, noise, start, start + some)) {
                throw new AssertionError("other bytes came out at " + at);
            }
            seen[0] += some;
        });
        return length;
    }

    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            pieces(0, size, (from, length) -> digest.update(noise, from, length));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
