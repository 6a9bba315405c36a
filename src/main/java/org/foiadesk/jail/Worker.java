package org.foiadesk.jail;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The second main class: reads messages in a process of its own, one after another, until nobody sends any more. */
public final class Worker {

    private final DataInputStream in;
    private final DataOutputStream out;
    private int files;

    private Worker(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, Wire.CHUNK));
        this.out = new DataOutputStream(new BufferedOutputStream(out, Wire.CHUNK));
    }

    public static void main(String... args) throws IOException {
        PrintStream answers = System.out;
        // Whatever a library prints must not reach the answer.
        System.setOut(System.err);
        new Worker(System.in, answers).work();
    }

    private void work() throws IOException {
        out.writeByte(Wire.READY);
        out.flush();
        for (int kind = in.read(); kind >= 0; kind = in.read()) {
            String name = Wire.string(in, 4_096);
            try {
                answer(kind, name);
            } catch (RuntimeException | StackOverflowError e) {
                Wire.frame(out, Wire.FAILED, new byte[0], 0, 0);
                out.flush();
                throw e;
            }
            out.flush();
        }
    }

    private void answer(int kind, String name) throws IOException {
        files = 0;
        InputStream job = Wire.unchunked(in);
        if (kind == Wire.MESSAGE) {
            byte[] mail = MailForm.bytes(Message.read(job.readAllBytes(), this::keep));
            Wire.frame(out, Wire.MAIL, mail, 0, mail.length);
            return;
        }
        List<String> remarks = Piles.open(job, name, () -> Wire.framed(out));
        job.transferTo(OutputStream.nullOutputStream());
        byte[] said = String.join("\n", remarks).getBytes(StandardCharsets.UTF_8);
        Wire.frame(out, Wire.REMARKS, said, 0, said.length);
    }

    private Path keep(Bytes bytes) throws IOException {
        try (OutputStream file = Wire.framed(out)) {
            file.write(bytes.array, bytes.from, bytes.size());
        }
        return Path.of(String.valueOf(++files));
    }
}
