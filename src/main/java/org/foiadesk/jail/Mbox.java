package org.foiadesk.jail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Unix mailbox: messages one below another, each under a line that begins with “From ”. Where a message says how long
 * its body is, and is right, such lines within it are its own.
 */
final class Mbox {

    private static final Pattern DATED =
            Pattern.compile("From \\S.{0,300}\\d{1,2}:\\d{2}.*|From \\S+ .{0,60}\\d{4}\\s*|From (-|\\?\\?\\?).*");
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length:\\s*(\\d{1,9})\\s*");

    private final Piles piles;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final List<Integer> doubtful = new ArrayList<>();
    private boolean inHeaders;
    private boolean afterBlank = true;
    private long claimed = -1;
    private long left;

    Mbox(Piles piles) {
        this.piles = piles;
    }

    static boolean begins(Bytes head) {
        int at = 0;
        while (at < head.size() && head.blank(at, head.lineEnd(at))) {
            at = head.nextLine(at);
        }
        return head.has(at, "From ");
    }

    void cut(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
            line.write(c);
            if (c == '\n' || line.size() > Limits.HEADER_BYTES) {
                line(line.toByteArray());
                line.reset();
            }
        }
        line(line.toByteArray());
        finish();
    }

    private void line(byte[] raw) throws IOException {
        Bytes line = Bytes.of(raw);
        boolean from = afterBlank && line.has(0, "From ") && dated(line);
        if (left > 0) {
            left -= raw.length;
            if (from) {
                doubtful.add(held.size());
            }
        } else {
            settle(line, from);
            if (from) {
                finish();
                inHeaders = true;
                claimed = -1;
                afterBlank = false;
                return;
            }
        }
        take(line);
        afterBlank = line.blank();
    }

    /** The claimed length is used up: what stands here tells whether it was true. */
    private void settle(Bytes line, boolean from) throws IOException {
        if (!doubtful.isEmpty() && !from && !line.blank()) {
            // The claim was false: the lines in it did begin messages.
            split();
        }
        if (!line.blank() || from) {
            doubtful.clear();
        }
    }

    private void split() throws IOException {
        byte[] all = held.toByteArray();
        int start = 0;
        for (int end : doubtful) {
            write(Bytes.of(all).slice(start, end));
            start = Bytes.of(all).nextLine(end);
        }
        held.reset();
        held.write(all, start, all.length - start);
    }

    private void take(Bytes line) {
        if (inHeaders) {
            Matcher length = LENGTH.matcher(line.slice(0, 60).latin().strip());
            if (length.matches()) {
                claimed = Long.parseLong(length.group(1));
            }
            if (line.blank()) {
                inHeaders = false;
                left = claimed > 0 && claimed <= Limits.RAW ? claimed : 0;
            }
        }
        int quotes = 0;
        while (line.at(quotes) == '>') {
            quotes++;
        }
        Bytes said = quotes > 0 && line.has(quotes, "From ") ? line.after(1) : line;
        held.write(said.array, said.from, said.size());
    }

    private void finish() throws IOException {
        if (left > 0 && !doubtful.isEmpty()) {
            split();
        }
        doubtful.clear();
        left = 0;
        write(Bytes.of(held.toByteArray()));
        held.reset();
    }

    private void write(Bytes message) throws IOException {
        if (message.blank()) {
            return;
        }
        if (piles.full()) {
            piles.remark("The mailbox holds more than " + Limits.MESSAGES + " messages; the later ones were left out.");
            return;
        }
        try (OutputStream out = piles.message()) {
            out.write(message.array, message.from, message.size());
        }
    }

    private static boolean dated(Bytes line) {
        return DATED.matcher(line.slice(0, 400).latin().strip()).matches();
    }
}
