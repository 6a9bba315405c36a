package org.foiadesk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a form's files lie until they are answered: a folder of this process alone, which it holds by a lock. What a
 * killed app left, and nothing else, is removed at the next start.
 */
final class Spool implements AutoCloseable {

    private static final String PREFIX = "app-";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel held;

    private Spool(Path folder, FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    static Spool open(Path all) {
        try {
            Files.createDirectories(all);
            // One start at a time looks around here, so that no folder is seen between its making and its locking.
            try (FileChannel starting = channel(all.resolve(LOCK));
                    FileLock alone = starting.lock()) {
                for (Path left : ours(all)) {
                    forgetUnlessHeld(left);
                }
                Path own = Files.createTempDirectory(all, PREFIX);
                FileChannel held = channel(own.resolve(LOCK));
                if (!alone.isValid() || held.tryLock() == null) {
                    throw new IOException("its own new folder is held by another process");
                }
                return new Spool(own.toAbsolutePath(), held);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Files that are sent cannot be laid down under " + all + ".", e);
        }
    }

    Path folder() {
        return folder;
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static List<Path> ours(Path all) throws IOException {
        try (Stream<Path> found = Files.list(all)) {
            return found.filter(Files::isDirectory)
                    .filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
    }

    private static void forgetUnlessHeld(Path left) throws IOException {
        try (FileChannel channel = channel(left.resolve(LOCK));
                @Nullable FileLock free = channel.tryLock()) {
            if (free == null) {
                return;
            }
        }
        forget(left);
    }

    private static void forget(Path folder) throws IOException {
        List<Path> contents;
        try (Stream<Path> all = Files.walk(folder)) {
            contents = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : contents) {
            Files.deleteIfExists(path);
        }
    }

    @Override
    public void close() {
        try {
            held.close();
            forget(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
