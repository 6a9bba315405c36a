package org.foiadesk.jail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** The few workers that there may be at a time; who comes later waits. */
final class Cells implements AutoCloseable {

    private static final Duration IDLE = Duration.ofSeconds(60);

    private final Launch launch;
    private final Duration limit;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<Cell> idle = new ConcurrentLinkedDeque<>();
    private final ConcurrentLinkedDeque<Cell> busy = new ConcurrentLinkedDeque<>();

    /** @param limit for one message; a pile has fifteen times as long */
    Cells(Launch launch, int most, Duration limit) {
        this.launch = launch;
        this.limit = limit;
        this.free = new Semaphore(most, true);
    }

    private interface Understood<T> {
        T from(Cell.Answer answer) throws IOException;
    }

    /** No answer, and why. */
    private static final class Unanswered extends Exception {
        private static final long serialVersionUID = 1;

        Unanswered(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    Reading read(Path raw, Path into) {
        if (size(raw) > Limits.RAW) {
            return new Reading.Unread(
                    "The message is larger than 60 MB and was not read. It is kept as it came; open it in a mail program.");
        }
        try {
            return new Reading.Read(asked(Wire.MESSAGE, "", raw, into, limit, Cells::mail));
        } catch (Unanswered none) {
            return new Reading.Unread(none.sentence());
        }
    }

    Pile open(Path file, String name, Path into) {
        try {
            return asked(Wire.PILE, name, file, into, limit.multipliedBy(15), Cells::pile);
        } catch (Unanswered none) {
            return new Pile(List.of(), List.of(none.sentence()));
        }
    }

    private <T> T asked(int kind, String name, Path raw, Path into, Duration patience, Understood<T> understood)
            throws Unanswered {
        free.acquireUninterruptibly();
        try {
            Cell cell = cell();
            busy.add(cell);
            try {
                T answer = understood.from(cell.ask(kind, name, raw, into, patience));
                idle.push(cell);
                return answer;
            } catch (IOException broken) {
                cell.end();
                forget(into);
                throw new Unanswered(why(kind, cell));
            } finally {
                busy.remove(cell);
            }
        } finally {
            free.release();
        }
    }

    private static String why(int kind, Cell cell) {
        String what = kind == Wire.MESSAGE ? "The message" : "The file";
        if (cell.late()) {
            return what
                    + " took too long to read, so reading it was stopped. It is kept as it came; open it in a mail program.";
        }
        return what + " could not be read: it is damaged, or needs more memory than it may have."
                + " It is kept as it came; open it in a mail program.";
    }

    private static ReadMail mail(Cell.Answer answer) throws IOException {
        if (answer.kind() != Wire.MAIL) {
            throw new IOException("no mail");
        }
        return MailForm.mail(answer.last(), answer.files());
    }

    private static Pile pile(Cell.Answer answer) throws IOException {
        if (answer.kind() != Wire.REMARKS) {
            throw new IOException("no pile");
        }
        List<String> remarks = new String(answer.last(), StandardCharsets.UTF_8)
                .lines()
                .map(Names::shown)
                .filter(line -> !line.isEmpty())
                .map(line -> Limits.cut(line, Limits.REMARK))
                .limit(Limits.REMARKS)
                .toList();
        return new Pile(List.copyOf(answer.files()), remarks);
    }

    private Cell cell() {
        for (Cell kept = idle.poll(); kept != null; kept = idle.poll()) {
            if (kept.fresh(IDLE)) {
                return kept;
            }
            kept.end();
        }
        try {
            return Cell.start(launch.command());
        } catch (IOException e) {
            throw new UncheckedIOException("The program that reads mails does not start.", e);
        }
    }

    /** What a broken answer left. */
    private static void forget(Path into) {
        try (Stream<Path> left = Files.list(into)) {
            for (Path file : left.filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path raw) {
        try {
            return Files.size(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes that stand, for those who look after them. */
    List<ProcessHandle> standing() {
        return Stream.concat(idle.stream(), busy.stream()).map(Cell::handle).toList();
    }

    @Override
    public void close() {
        idle.forEach(Cell::end);
        busy.forEach(Cell::end);
        idle.clear();
    }
}
