package org.foiadesk.platform;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the embedded database unless an outside one is named, then the app; stops them in the other order. */
@QuarkusMain
public final class Main {

    private static final String UPLOADS = "quarkus.http.body.uploads-directory";

    private Main() {}

    public static void main(String... args) {
        Optional<String> refused = Wishes.refused(Main::setting);
        if (refused.isPresent()) {
            System.err.println(refused.get());
            System.exit(1);
        }
        logFormat();
        cookieNames();
        try (Spool spool = Spool.open(data().resolve("spool"))) {
            if (setting(UPLOADS).isEmpty()) {
                System.setProperty(UPLOADS, spool.folder().toString());
            }
            if (setting("quarkus.datasource.jdbc.url").isEmpty()) {
                runWithEmbeddedDatabase(args);
            } else {
                Quarkus.run(args);
            }
        }
    }

    private static Path data() {
        String folder = setting("foiadesk.data");
        return Path.of(folder.isEmpty() ? "data" : folder);
    }

    private static void runWithEmbeddedDatabase(String... args) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stopped), "database-stop"));
        AtomicBoolean failed = new AtomicBoolean();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
            database.settings().forEach(System::setProperty);
            // The usual handler calls System.exit, which would never return here to stop the database.
            ApplicationLifecycleManager.setDefaultExitCodeHandler(code -> failed.set(code != 0));
            Quarkus.run(args);
            database.settings().keySet().forEach(System::clearProperty);
        } catch (IllegalStateException refused) {
            System.err.println(refused.getMessage());
            failed.set(true);
        } finally {
            stopped.countDown();
        }
        if (failed.get()) {
            System.exit(1);
        }
    }

    private static void logFormat() {
        if (setting("foiadesk.log").equals("json")) {
            System.setProperty("quarkus.log.console.json.enabled", "true");
        }
    }

    /** Names with {@code __Host-} are only taken by browsers over HTTPS. */
    private static void cookieNames() {
        if (setting("foiadesk.url").startsWith("https://")) {
            System.setProperty("quarkus.rest-csrf.cookie-name", "__Host-csrf");
            System.setProperty("quarkus.rest-csrf.cookie-force-secure", "true");
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("");
    }

    private static void await(CountDownLatch stopped) {
        try {
            if (!stopped.await(30, TimeUnit.SECONDS)) {
                System.err.println("The app did not stop within 30 seconds; the database keeps what was committed.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
