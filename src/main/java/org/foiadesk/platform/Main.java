package org.foiadesk.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Starts the embedded database unless an outside one is named, then the app; stops them in the other order. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        cookieNames();
        boolean ended = setting("quarkus.datasource.jdbc.url").isEmpty() ? runWithEmbeddedDatabase(args) : run(args);
        if (!ended) {
            System.exit(1);
        }
    }

    private static boolean runWithEmbeddedDatabase(String... args) {
        String folder = setting("foiadesk.data");
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stopped), "database-stop"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(folder.isEmpty() ? "data" : folder))) {
            database.settings().forEach(System::setProperty);
            boolean ended = run(args);
            database.settings().keySet().forEach(System::clearProperty);
            return ended;
        } catch (IllegalStateException refused) {
            System.err.println(refused.getMessage());
            return false;
        } finally {
            stopped.countDown();
        }
    }

    /** Until the app is told to end; false when it could not start or fell. */
    private static boolean run(String... args) {
        AtomicBoolean ended = new AtomicBoolean(true);
        // The usual handler calls System.exit, which would never return here to stop the database.
        Quarkus.run(
                null,
                (code, cause) -> {
                    ended.set(code == 0);
                    sayWhy(cause);
                },
                args);
        return ended.get();
    }

    private static void sayWhy(@Nullable Throwable cause) {
        for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof Refusal refusal) {
                System.err.println(refusal.sentence());
                return;
            }
        }
        if (cause != null) {
            System.err.println("FOIA Desk did not start.");
            cause.printStackTrace();
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
