package org.foiadesk.jail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where what strangers sent is read: in processes of their own, ended when they take too long or too much. */
@ApplicationScoped
public class Jail {

    private static final Duration MESSAGE = Duration.ofSeconds(20);
    private static final int WORKERS =
            Math.max(1, Math.min(2, Runtime.getRuntime().availableProcessors()));

    private final Walls walls;
    private final Cells cells;

    Jail(@ConfigProperty(name = "foiadesk.jail", defaultValue = "auto") String wish) {
        this.walls = Walls.of(wish);
        this.cells = new Cells(walls.launch(), WORKERS, MESSAGE);
    }

    /**
     * Reads one message; waits while others are read.
     *
     * @param into an empty folder, for the enclosed files; the caller deletes them
     */
    public Reading read(Path raw, Path into) {
        return walls.refusal().<Reading>map(Reading.Unread::new).orElseGet(() -> cells.read(raw, into));
    }

    /**
     * Cuts a .mbox or a .zip of mails into its messages; a .eml or .msg is a pile of one.
     *
     * @param name as the sender calls it; says at most what kind of file it is
     * @param into an empty folder, for the messages; the caller deletes them
     */
    public Pile messages(Path file, String name, Path into) {
        return walls.refusal()
                .map(why -> new Pile(List.of(), List.of(why)))
                .orElseGet(() -> cells.open(file, name, into));
    }

    /** How the processes are walled in, in a sentence for the settings page. */
    public String state() {
        return walls.sentence();
    }

    /** False where the administrator insists on walls that this server does not have. */
    public boolean reads() {
        return walls.refusal().isEmpty();
    }

    @PreDestroy
    void end() {
        cells.close();
    }
}
