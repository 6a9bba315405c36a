package org.foiadesk.jail;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A zip of mails. Names in it say only what kind of file one is; no path of it is ever used. */
final class Zipped {

    private final Piles piles;

    Zipped(Piles piles) {
        this.piles = piles;
    }

    /** Thrown through everything that reads it: the archive is a bomb. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch(String sentence) {
            super(sentence);
        }
    }

    void open(InputStream in, String said, int depth) throws IOException {
        if (depth >= Limits.NESTING) {
            piles.remark(said + " is a zip within too many others and was left out. Unpack it and add its mails.");
            return;
        }
        Counted packed = new Counted(in);
        ZipInputStream zip = new ZipInputStream(packed);
        try {
            entries(zip, packed, said, depth);
        } catch (TooMuch bomb) {
            piles.remark(String.valueOf(bomb.getMessage()));
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            piles.remark(
                    said + " is damaged, breaks off or is locked with a password; what could be read of it was taken.");
        }
    }

    private void entries(ZipInputStream zip, Counted packed, String said, int depth) throws IOException {
        int count = 0;
        Unpacked out = new Unpacked(zip, packed, said);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = Names.file(entry.getName());
            if (entry.isDirectory() || entry.getName().contains("__MACOSX") || name.startsWith("._")) {
                continue;
            }
            if (++count > Limits.ENTRIES) {
                throw new TooMuch(said + " holds more than 1,000 files; the later ones were left out.");
            }
            piles.file(new BufferedInputStream(out, Piles.HEAD * 2), name, depth + 1);
        }
        if (count == 0) {
            piles.remark(said + " holds no files.");
        }
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count += c < 0 ? 0 : 1;
            return c;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int n = super.read(into, from, most);
            count += Math.max(0, n);
            return n;
        }
    }

    /** What comes out, counted against what went in. */
    private static final class Unpacked extends FilterInputStream {
        private final Counted packed;
        private final String said;
        private long count;

        Unpacked(InputStream in, Counted packed, String said) {
            super(in);
            this.packed = packed;
            this.said = said;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int n = super.read(into, from, most);
            count += Math.max(0, n);
            boolean bomb = count > (1L << 20) && count > Limits.RATIO * (packed.count + 1);
            if (bomb || count > Limits.OUT) {
                throw new TooMuch(
                        said + " unpacks to far more than it is; it was left there. Unpack it and add its mails.");
            }
            return n;
        }

        @Override
        public void close() {
            // The entry ends, the archive goes on.
        }
    }
}
