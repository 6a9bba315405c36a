package org.foiadesk.correspondence;

import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A folder of a mailbox, opened: its numbers, the bytes of its messages in parts, and what is done with them after. */
final class ImapLine implements AutoCloseable {

    /** How much is asked for at once. */
    static final int PART = 256 << 10;

    private static final int MOST_LINES = 500_000;
    private static final Pattern VALIDITY = Pattern.compile("(?i)\\* OK \\[UIDVALIDITY ([0-9]{1,18})].*");
    private static final Pattern EXISTS = Pattern.compile("(?i)\\* ([0-9]{1,10}) EXISTS");
    private static final Pattern UID = Pattern.compile("(?i)[( ]UID ([0-9]{1,10})(?=[ )])");
    private static final Pattern SIZE = Pattern.compile("(?i)[( ]RFC822\\.SIZE ([0-9]{1,18})(?=[ )])");
    private static final Pattern FETCH = Pattern.compile("(?i)\\* [0-9]+ FETCH \\(.*");

    private final ImapWire wire;
    private final ImapBox box;
    private final Set<String> abilities;
    private int tags = 1000;

    ImapLine(ImapWire wire, ImapBox box, Set<String> abilities) {
        this.wire = wire;
        this.box = box;
        this.abilities = abilities;
    }

    /** A folder as it was opened. */
    record Opened(long validity, long messages) {}

    /** A message's number and how large its server says it is. */
    record Listed(long uid, long size) {}

    /** What came of a part: how many bytes, or that there is no such message any more. */
    record Part(long bytes, boolean gone) {}

    boolean waits() {
        return abilities.contains("IDLE");
    }

    Opened open(boolean toWrite) throws IOException {
        String verb = toWrite ? "SELECT " : "EXAMINE ";
        long[] found = {0, 0};
        run(verb + ImapText.folder(box.folder()), ImapTrouble::folder, line -> {
            number(VALIDITY, line, value -> found[0] = value);
            number(EXISTS, line, value -> found[1] = value);
        });
        if (found[0] < 1) {
            throw ImapFault.lasting(
                    "%s keeps no lasting numbers of its messages, so none can be told from another. Ask".formatted(box)
                            + " who runs the server.");
        }
        return new Opened(found[0], found[1]);
    }

    /** From this number on, in their order. */
    List<Listed> listed(long from) throws IOException {
        List<Listed> all = new ArrayList<>();
        run("UID FETCH %d:* (UID RFC822.SIZE)".formatted(from), ImapTrouble::refused, line -> {
            Matcher uid = UID.matcher(line);
            if (FETCH.matcher(line).matches() && uid.find() && real(Long.parseLong(uid.group(1)), from)) {
                long[] size = {0};
                number(SIZE, line, value -> size[0] = value);
                all.add(new Listed(Long.parseLong(uid.group(1)), size[0]));
            }
        });
        return all.stream()
                .sorted((one, other) -> Long.compare(one.uid(), other.uid()))
                .toList();
    }

    private static boolean real(long uid, long from) {
        return uid >= from && uid <= 0xffff_ffffL && uid > 0;
    }

    /** Bytes from there on, straight to where they are kept; its marks at the server stay as they are. */
    Part part(long uid, long offset, OutputStream to) throws IOException {
        ImapPart part = new ImapPart(uid, offset, PART, to);
        String tag = send("UID FETCH %d (UID BODY.PEEK[]<%d.%d>)".formatted(uid, offset, PART));
        end(tag, part, ImapTrouble::refused, part::read);
        return part.result();
    }

    void seen(List<Long> uids) throws IOException {
        run("UID STORE " + set(uids) + " +FLAGS.SILENT (\\Seen)", ImapTrouble::refused, line -> {});
    }

    /** Only these leave the folder: without UIDPLUS they stay, marked as deleted, as nothing else may be swept away. */
    void move(List<Long> uids) throws IOException {
        String to = set(uids) + " " + ImapText.folder(box.moveTo());
        if (abilities.contains("MOVE")) {
            run("UID MOVE " + to, ImapTrouble::target, line -> {});
            return;
        }
        run("UID COPY " + to, ImapTrouble::target, line -> {});
        run("UID STORE " + set(uids) + " +FLAGS.SILENT (\\Deleted)", ImapTrouble::refused, line -> {});
        if (abilities.contains("UIDPLUS")) {
            run("UID EXPUNGE " + set(uids), ImapTrouble::refused, line -> {});
        }
    }

    /**
     * Waits until something changes in the folder.
     *
     * @param goesOn asked every half minute
     * @return whether something arrived
     */
    boolean waits(Duration longest, java.util.function.BooleanSupplier goesOn) throws IOException {
        String tag = send("IDLE");
        wire.within(longest.plusMinutes(1), Duration.ofSeconds(30));
        long ends = System.nanoTime() + longest.toNanos();
        boolean arrived = false;
        while (!arrived && System.nanoTime() < ends && goesOn.getAsBoolean()) {
            arrived = hears(tag);
        }
        wire.within(Duration.ofMinutes(2), Duration.ofMinutes(1));
        wire.send("DONE");
        end(tag, ImapWire.Sink.NONE, ImapTrouble::refused, line -> {});
        return arrived;
    }

    private boolean hears(String tag) throws IOException {
        try {
            String line = wire.line(ImapWire.Sink.NONE);
            if (line.startsWith(tag) || ImapText.farewell(line)) {
                throw ImapFault.passing("%s ended the wait. The next look comes within a minute.".formatted(box));
            }
            return EXISTS.matcher(line).matches();
        } catch (SocketTimeoutException quiet) {
            return false;
        }
    }

    private interface Refusal {
        ImapFault of(ImapBox box, String said);
    }

    private void run(String command, Refusal refusal, Consumer<String> each) throws IOException {
        end(send(command), ImapWire.Sink.NONE, refusal, each);
    }

    private String send(String command) throws IOException {
        String tag = "D" + ++tags;
        wire.within(Duration.ofMinutes(5), Duration.ofMinutes(1));
        wire.send(tag + " " + command);
        return tag;
    }

    private void end(String tag, ImapWire.Sink sink, Refusal refusal, Consumer<String> each) throws IOException {
        for (int lines = 0; lines < MOST_LINES; lines++) {
            String line = wire.line(sink);
            if (line.startsWith(tag + " ")) {
                String said = line.substring(tag.length() + 1);
                if (!said.toUpperCase(Locale.ROOT).startsWith("OK")) {
                    throw refusal.of(box, said);
                }
                return;
            }
            if (ImapText.farewell(line)) {
                throw ImapTrouble.refused(box, line);
            }
            each.accept(line);
        }
        throw new IOException("answers without end");
    }

    private static void number(Pattern shape, String line, LongConsumer found) {
        Matcher matcher = shape.matcher(line);
        if (matcher.find()) {
            found.accept(Long.parseLong(matcher.group(1)));
        }
    }

    private static String set(List<Long> uids) {
        return uids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public void close() {
        try (wire) {
            wire.send("D9999 LOGOUT");
        } catch (IOException goneAlready) {
            // What was to be done was done; only the farewell went unheard.
        }
    }
}
