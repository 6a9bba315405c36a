package org.foiadesk.jail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mail that was read, on the wire. The side that receives believes no number, no length and no character. */
final class MailForm {

    private static final int LINE = 4 * Limits.HEADER_VALUE;

    private final List<Path> files;

    private MailForm(List<Path> files) {
        this.files = files;
    }

    private interface Written<T> {
        void write(DataOutputStream out, T item) throws IOException;
    }

    private interface ReadFrom<T> {
        T read(DataInputStream in) throws IOException;
    }

    static byte[] bytes(ReadMail mail) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out, mail);
        return bytes.toByteArray();
    }

    /** @param files what was handed over before, the first is number 1 */
    static ReadMail mail(byte[] bytes, List<Path> files) throws IOException {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            return new MailForm(files).read(in, 0);
        } catch (DateTimeException e) {
            throw new IOException("no such time", e);
        }
    }

    private static void write(DataOutputStream out, ReadMail mail) throws IOException {
        list(out, mail.headers(), MailForm::write);
        Wire.string(out, mail.messageId().orElse(""));
        list(out, mail.references(), Wire::string);
        for (List<Mailbox> boxes : List.of(mail.from(), mail.replyTo(), mail.to(), mail.cc())) {
            list(out, boxes, MailForm::write);
        }
        out.writeBoolean(mail.date().isPresent());
        if (mail.date().isPresent()) {
            OffsetDateTime date = mail.date().get();
            out.writeLong(date.toLocalDateTime().toEpochSecond(ZoneOffset.UTC));
            out.writeInt(date.getOffset().getTotalSeconds());
        }
        Wire.string(out, mail.subject());
        Wire.string(out, mail.text());
        Wire.string(out, mail.html());
        list(out, mail.enclosed(), MailForm::write);
        list(out, mail.mails(), MailForm::write);
        list(out, mail.remarks(), Wire::string);
    }

    private static void write(DataOutputStream out, HeaderField field) throws IOException {
        Wire.string(out, field.name());
        Wire.string(out, field.value());
    }

    private static void write(DataOutputStream out, Mailbox box) throws IOException {
        Wire.string(out, box.name());
        Wire.string(out, box.address());
    }

    private static void write(DataOutputStream out, Enclosed file) throws IOException {
        Wire.string(out, file.name());
        Wire.string(out, file.type());
        Wire.string(out, file.within());
        out.writeInt(file.depth());
        out.writeBoolean(file.inline());
        out.writeLong(file.size());
        Wire.string(out, file.sha256());
        out.writeInt(Integer.parseInt(file.bytes().getFileName().toString()));
    }

    private static <T> void list(DataOutputStream out, List<T> items, Written<T> item) throws IOException {
        out.writeInt(items.size());
        for (T each : items) {
            item.write(out, each);
        }
    }

    private ReadMail read(DataInputStream in, int depth) throws IOException {
        if (depth > Limits.DEPTH + 1) {
            throw new IOException("nested too deeply");
        }
        return new ReadMail(
                list(in, Limits.HEADERS, this::header),
                Optional.of(line(in)).filter(id -> !id.isEmpty()),
                list(in, 1_000, MailForm::line),
                boxes(in),
                boxes(in),
                boxes(in),
                boxes(in),
                date(in),
                line(in),
                Limits.cut(Names.lines(Wire.string(in, 4 * Limits.TEXT)), Limits.TEXT),
                Limits.cut(Names.lines(Wire.string(in, 4 * Limits.TEXT)), Limits.TEXT),
                list(in, 10 * Limits.PARTS, this::enclosed),
                list(in, Limits.PARTS, from -> read(from, depth + 1)),
                list(in, Limits.REMARKS, MailForm::line));
    }

    private HeaderField header(DataInputStream in) throws IOException {
        return new HeaderField(line(in), line(in));
    }

    private List<Mailbox> boxes(DataInputStream in) throws IOException {
        return list(in, Limits.ADDRESSES * 2, from -> new Mailbox(line(from), line(from)));
    }

    private static Optional<OffsetDateTime> date(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return Optional.empty();
        }
        LocalDateTime written = LocalDateTime.ofEpochSecond(in.readLong(), 0, ZoneOffset.UTC);
        return Optional.of(written.atOffset(ZoneOffset.ofTotalSeconds(in.readInt())));
    }

    /** The size and the mark are of the bytes that arrived, whatever the jail says of them. */
    private Enclosed enclosed(DataInputStream in) throws IOException {
        String name = Names.file(line(in));
        String type = line(in);
        String within = Names.file(line(in));
        int depth = Wire.count(in, Limits.DEPTH * 3);
        boolean inline = in.readBoolean();
        in.readLong();
        Wire.string(in, 64);
        Path bytes = files.get(number(in));
        long size = Files.size(bytes);
        return new Enclosed(name, type, within, depth, inline, size, Mark.of(bytes), bytes);
    }

    private int number(DataInputStream in) throws IOException {
        int number = Wire.count(in, files.size());
        if (number == 0) {
            throw new IOException("no such file");
        }
        return number - 1;
    }

    private static String line(DataInputStream in) throws IOException {
        return Names.shown(Wire.string(in, LINE));
    }

    private static <T> List<T> list(DataInputStream in, int most, ReadFrom<T> item) throws IOException {
        int count = Wire.count(in, most);
        List<T> items = new ArrayList<>(Math.min(count, 1_000));
        for (int i = 0; i < count; i++) {
            items.add(item.read(in));
        }
        return List.copyOf(items);
    }
}
