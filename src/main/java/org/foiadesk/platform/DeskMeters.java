package org.foiadesk.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mail that waits, and files on their way in. */
@ApplicationScoped
class DeskMeters implements MeterBinder {

    private static final String WAITING = " FROM outbox WHERE state = 'WAITING' AND address <> ''";

    private final Measured measured;
    private final Path spool;

    DeskMeters(Measured measured, @ConfigProperty(name = "quarkus.http.body.uploads-directory") String spool) {
        this.measured = measured;
        this.spool = Path.of(spool);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        measured.gauge(registry, "foiadesk.mails.waiting", "Mails that have not left", "SELECT count(*)" + WAITING);
        measured.gauge(
                registry,
                "foiadesk.mails.oldest.waiting.seconds",
                "How long the oldest of them has been due",
                "SELECT coalesce(greatest(extract(epoch FROM now() - min(next_try_at)), 0), 0)" + WAITING);
        measured.gauge(
                registry,
                "foiadesk.mails.failed",
                "Mails given up in the last day",
                "SELECT count(*) FROM outbox WHERE state = 'FAILED' AND settled_at > now() - interval '1 day'");
        Gauge.builder("foiadesk.spool.bytes", this, DeskMeters::spooled)
                .description("Files on their way in to this node")
                .register(registry);
    }

    private double spooled() {
        try (Stream<Path> files = Files.walk(spool)) {
            return files.mapToLong(DeskMeters::size).sum();
        } catch (IOException | UncheckedIOException sweptMeanwhile) {
            return Double.NaN;
        }
    }

    private static long size(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
