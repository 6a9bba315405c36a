package org.foiadesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.foiadesk.platform.StatementLog;

/** Requests logged by hand, each durable when it is answered; counted afterwards. */
record Logging(Bench bench, AtomicLong logged) {

    private static final String TITLE = "Logged by the bench";

    void go() throws SQLException {
        List<Reader> readers = bench.readers();
        String[] number = {""};
        StatementLog log = new StatementLog(bench.app().database());
        readers.forEach(this::logOne);
        List<StatementLog.Sent> sent = log.of(() -> number[0] = logOne(readers.get(0)));
        String id = bench.app()
                .database()
                .ask("SELECT id FROM request WHERE number = '" + number[0] + "'")
                .get(0);
        AtomicLong fresh = new AtomicLong(2_000_000_000L);
        bench.measure(
                "new request",
                (hand, round) -> logOne(readers.get(hand)),
                List.of(sent),
                () -> another(id, number[0], fresh.incrementAndGet()));
        assertThat(bench.app().database().count("request WHERE title = '" + TITLE + "' AND id < 2000000000"))
                .isEqualTo(logged.get());
    }

    /** Its number, as the address says to which the answer leads. */
    private String logOne(Reader reader) {
        String form = "agency=7&title=" + URLEncoder.encode(TITLE, UTF_8) + "&body=All+contracts.&filedOn="
                + LocalDate.now().minusDays(20) + "&how=EMAIL&level=NEWSROOM&once=" + UUID.randomUUID() + "&csrf-token="
                + URLEncoder.encode(reader.token(), UTF_8);
        try {
            Answer answer = reader.line().post("/requests", form);
            String location = answer.header("location");
            if (answer.status() != 303 || !location.matches(".*/requests/2[0-9]{3}-[0-9]+")) {
                throw new AssertionError(answer.status() + " " + location + answer.text());
            }
            logged.incrementAndGet();
            return location.substring(location.lastIndexOf('/') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same rows under another id, number and mark. */
    private static UnaryOperator<String> another(String id, String number, long fresh) {
        return value -> {
            if (value.equals(id)) {
                return String.valueOf(fresh);
            }
            if (value.equals(number)) {
                return "2026-" + fresh;
            }
            return value.matches("[0-9a-f]{8}-[0-9a-f]{4}-.*")
                    ? UUID.randomUUID().toString()
                    : value;
        };
    }
}
