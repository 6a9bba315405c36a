package org.foiadesk.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every statement that pages send, as the database itself wrote it down, with the values it came with. */
public record StatementLog(PackagedDatabase database) {

    private static final Pattern LINE = Pattern.compile("~foiadesk_app~(?:LOG|DETAIL):  (.*)", Pattern.DOTALL);
    private static final Pattern SENT = Pattern.compile("(?:statement|execute [^:]+): (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");

    /** @param values in order, as text */
    public record Sent(String sql, List<@Nullable String> values) {}

    public interface Deed {
        void run();
    }

    /** Writing them down costs time: only what is not measured is done like this. */
    public List<Sent> of(Deed deed) {
        say("all");
        try {
            long from = size();
            deed.run();
            return read(from);
        } finally {
            say("none");
        }
    }

    private void say(String what) {
        database.change("ALTER SYSTEM SET log_line_prefix = '~%u~'");
        database.change("ALTER SYSTEM SET log_statement = '" + what + "'");
        database.change("ALTER SYSTEM SET log_error_verbosity = '" + (what.equals("all") ? "default" : "terse") + "'");
        try {
            database.ask("SELECT pg_reload_conf()");
            while (!database.ask("SHOW log_statement").equals(List.of(what))) {
                Thread.onSpinWait();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Sent> read(long from) {
        List<Sent> sent = new ArrayList<>();
        for (String entry : entries(from)) {
            Matcher line = LINE.matcher(entry);
            if (!line.matches()) {
                continue;
            }
            Matcher statement = SENT.matcher(line.group(1));
            if (statement.matches() && !statement.group(1).isBlank()) {
                sent.add(new Sent(statement.group(1).strip(), List.of()));
            } else if (line.group(1).startsWith("Parameters: ")) {
                Sent last = sent.remove(sent.size() - 1);
                sent.add(new Sent(last.sql, values(line.group(1))));
            }
        }
        return sent;
    }

    private static List<@Nullable String> values(String said) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(said);
        while (value.find()) {
            values.add(value.group(1) == null ? null : value.group(1).replace("''", "'"));
        }
        return values;
    }

    /** What goes on in a further line begins with a tab there. */
    private List<String> entries(long from) {
        List<String> entries = new ArrayList<>();
        for (String line : text(from).split("\n", -1)) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.add(entries.remove(entries.size() - 1) + "\n" + line.substring(1));
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    private String text(long from) {
        try (RandomAccessFile file = new RandomAccessFile(log().toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size() {
        try {
            return Files.size(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return database.data().resolve("postgres.log");
    }
}
