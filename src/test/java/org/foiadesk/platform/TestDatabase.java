package org.foiadesk.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Our own embedded database, new for each run of the tests and shared by all of them. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Path FOLDER = Path.of("target", "test-data");

    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        forget(FOLDER.resolve("postgres"));
        EmbeddedDatabase started = EmbeddedDatabase.start(FOLDER);
        database = started;
        Map<String, String> settings = new HashMap<>(started.settings());
        settings.put("foiadesk.key-file", FOLDER.resolve("key").toString());
        return settings;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }

    /** As seen from outside the app. */
    public static PackagedDatabase outside() {
        return new PackagedDatabase(FOLDER.toAbsolutePath());
    }

    static void forget(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
