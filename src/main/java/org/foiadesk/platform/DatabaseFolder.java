package org.foiadesk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data folder of the embedded database: who holds it, its password, its binaries, a postmaster left over. */
final class DatabaseFolder implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();

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
            ownerOnly(root, "rwx------");
            FileChannel channel =
                    FileChannel.open(root.resolve("desk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new IllegalStateException("Another FOIA Desk is using the data folder " + root
                        + ". Stop it first, or give this one its own folder with FOIADESK_DATA.");
            }
            return new DatabaseFolder(root, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(
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

    /** The password file of one login; written once, readable by the app's user alone. */
    Path passwordFile(String login) throws IOException {
        Path file = root.resolve(login + ".password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[32];
            RANDOM.nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        return file;
    }

    String password(String login) throws IOException {
        return Files.readString(passwordFile(login)).strip();
    }

    /** The port of a postmaster that outlived its app (a {@code kill -9}), if one is still alive on this cluster. */
    Optional<Integer> orphanPort() throws IOException {
        Path pidFile = cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        boolean alive = lines.size() > 3
                && ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent();
        return alive ? Optional.of(Integer.parseInt(lines.get(3).strip())) : Optional.empty();
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
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
