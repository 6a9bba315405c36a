package org.foiadesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.foiadesk.platform.PackagedApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fills a newsroom, opens its pages and says how fast they came, beside their bare SQL. */
@Tag("bench")
class BenchIT {

    private final Wish wish = Wish.typed();
    private final List<Result> results = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();

    @Test
    void theDeskUnderYearsOfWork() throws SQLException, IOException {
        try (PackagedApp app = PackagedApp.fresh("bench")) {
            Opening opening = new Opening(app, facts);
            opening.first();
            Newsroom newsroom = new Newsroom(app.database(), wish.size());
            opening.fill(newsroom);
            opening.second();
            List<Reader> readers = opening.readers();
            System.out.print("\n" + Result.HEAD);
            Bench bench = new Bench(app, wish, readers, results);
            for (Drill drill : new Drills(readers, newsroom).all(wish)) {
                bench.drill(drill);
            }
            if (wish.wants("new request")) {
                new Logging(bench, new AtomicLong()).go();
            }
            if (wish.wants("CSV")) {
                new Sheets(bench, new ConcurrentLinkedQueue<>()).go();
            }
            opening.memory("after the pages");
            if (wish.wants("papers")) {
                new Papers(bench).go();
                opening.memory("after the papers");
            }
            say();
        }
    }

    private void say() throws IOException {
        String table = results.stream().map(Result::line).collect(Collectors.joining("", Result.HEAD, ""))
                + String.join("\n", facts) + "\n";
        System.out.print("\n" + table);
        Files.writeString(Path.of("target", "bench.txt"), table);
        String lines = results.stream().map(Result::json).collect(Collectors.joining(",\n  "));
        String said = facts.stream().map(fact -> '"' + fact + '"').collect(Collectors.joining(",\n  "));
        Files.writeString(
                Path.of("target", "bench.json"),
                "{\"size\": %d,\n \"rows\": [\n  %s],\n \"facts\": [\n  %s]}\n".formatted(wish.size(), lines, said));
    }
}
