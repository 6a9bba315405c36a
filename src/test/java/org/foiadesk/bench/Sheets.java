package org.foiadesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.foiadesk.platform.StatementLog;

/** The whole list as a sheet: every row that the reader may see, and how soon its first byte comes. */
record Sheets(Bench bench, ConcurrentLinkedQueue<Double> firsts) {

    void go() throws SQLException {
        List<Long> rows = new ArrayList<>();
        for (Reader reader : bench.readers()) {
            rows.add(Long.valueOf(reader.ask("SELECT count(*) FROM request").get(0)));
        }
        List<StatementLog.Sent> sent = new StatementLog(bench.app().database())
                .of(() -> read(bench.readers().get(0), rows.get(0)));
        Load.Work work = (hand, round) -> read(bench.readers().get(hand), rows.get(hand));
        bench.measure("CSV of " + rows.get(0) + " rows", work, List.of(sent), () -> Sheets::anew);
        List<Double> sorted = firsts.stream().sorted().toList();
        System.out.printf(
                "%26s first byte after %.0f ms in the middle, %.0f ms at worst%n",
                "", sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    /** The audit takes each hash once. */
    private static String anew(String value) {
        return value.matches("\\\\x[0-9a-f]{64}")
                ? "\\x" + (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "")
                : value;
    }

    private void read(Reader reader, long rows) {
        long start = System.nanoTime();
        long[] seen = {0, 0};
        try {
            Answer answer = reader.line().get("/requests.csv", (bytes, from, length) -> {
                if (seen[0] == 0) {
                    seen[0] = System.nanoTime() - start;
                }
                for (int i = from; i < from + length; i++) {
                    seen[1] += bytes[i] == '\n' ? 1 : 0;
                }
            });
            if (answer.status() != 200 || seen[1] != rows + 1) {
                throw new AssertionError("a sheet of " + seen[1] + " lines and not " + (rows + 1));
            }
            firsts.add(seen[0] / 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
