package org.foiadesk.jail;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One worker process. It is asked one thing at a time, and ended when it does not answer as it should. */
final class Cell {

    private static final Duration START = Duration.ofSeconds(15);

    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream jobs;
    private final List<ProcessHandle> family = new ArrayList<>();
    private long idleSince = System.nanoTime();
    private boolean late;

    private Cell(Process process) {
        this.process = process;
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), Wire.CHUNK));
        jobs = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), Wire.CHUNK));
    }

    /** Returns when the worker has said that it stands: until then its walls are half built, and killing leaves them. */
    static Cell start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        Cell cell = new Cell(builder.start());
        try {
            int said = cell.within(START, cell.answers::read);
            cell.process.descendants().forEach(cell.family::add);
            if (said != Wire.READY) {
                throw new IOException("the worker does not start");
            }
            return cell;
        } catch (IOException e) {
            cell.end();
            throw e;
        }
    }

    /** @param last the bytes of the frame that ended the answer */
    record Answer(int kind, byte[] last, List<Path> files) {}

    Answer ask(int kind, String name, Path file, Path into, Duration limit) throws IOException {
        Hands.HANDS.execute(() -> send(kind, name, file));
        Answer answer = within(limit, () -> answer(into));
        idleSince = System.nanoTime();
        return answer;
    }

    boolean late() {
        return late;
    }

    boolean fresh(Duration idle) {
        return process.isAlive() && System.nanoTime() - idleSince < idle.toNanos();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** By handle: {@code Process.destroy} waits for who still writes to it. */
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        family.forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
    }

    /** In a thread of its own, which is left behind when the process does not even end. */
    private <T> T within(Duration limit, Callable<T> work) throws IOException {
        Future<T> result = Hands.HANDS.submit(work);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            late = true;
            throw new IOException("no answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** A broken pipe here is the end of the process, which the reading side sees. */
    private void send(int kind, String name, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            jobs.writeByte(kind);
            Wire.string(jobs, Limits.cut(name, 500));
            Wire.chunks(in, jobs);
        } catch (IOException broken) {
            end();
        }
    }

    private Answer answer(Path into) throws IOException {
        List<Path> files = new ArrayList<>();
        long total = 0;
        OutputStream open = OutputStream.nullOutputStream();
        boolean begun = false;
        try {
            while (true) {
                int kind = answers.readUnsignedByte();
                byte[] bytes = frame(kind);
                total += bytes.length;
                if (total > 2 * Limits.OUT || files.size() > Limits.MESSAGES) {
                    throw new IOException("the answer is too long");
                }
                if (kind == Wire.BYTES || kind == Wire.END) {
                    if (!begun) {
                        files.add(into.resolve(String.valueOf(files.size() + 1)));
                        open = Files.newOutputStream(files.get(files.size() - 1));
                        begun = true;
                    }
                    open.write(bytes);
                    if (kind == Wire.END) {
                        open.close();
                        begun = false;
                    }
                } else {
                    return new Answer(kind, bytes, files);
                }
            }
        } finally {
            open.close();
        }
    }

    private byte[] frame(int kind) throws IOException {
        int most = kind == Wire.MAIL ? 16 * Limits.TEXT : Wire.CHUNK * 4;
        int length = Wire.count(answers, most);
        byte[] bytes = answers.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the answer breaks off");
        }
        return bytes;
    }
}
