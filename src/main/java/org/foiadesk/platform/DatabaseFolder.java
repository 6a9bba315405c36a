package org.foiadesk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data folder of the embedded database: who holds it, what lies in it, its passwords. */
final class DatabaseFolder implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path root;
    private final FileChannel channel;

    private DatabaseFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** @throws IllegalStateException with a sentence when another app holds the folder */
    static DatabaseFolder open(Path folder) {
        try {
            Path root = Files.createDirectories(folder.toAbsolutePath().normalize());
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel =
                    FileChannel.open(root.resolve("desk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new IllegalStateException("Another FOIA Desk is using the data folder " + root
                        + ". Stop it first, or give this one its own folder with FOIADESK_DATA.");
            }
            return new DatabaseFolder(root, channel);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "FOIA Desk cannot use the data folder " + folder + "; choose another with FOIADESK_DATA.", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** What a running server writes about itself: its process number first. */
    Path postmaster() {
        return cluster().resolve("postmaster.pid");
    }

    /** The password file of one login; written once and whole, readable by the app's user alone. */
    Path passwordFile(String login) throws IOException {
        Path file = root.resolve(login + ".password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[32];
            RANDOM.nextBytes(secret);
            Path half = Files.createTempFile(root, login, ".half", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(half, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    String password(String login) throws IOException {
        return Files.readString(passwordFile(login)).strip();
    }

    void forget(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
