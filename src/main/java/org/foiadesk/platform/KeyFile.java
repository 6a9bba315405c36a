package org.foiadesk.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;

/** 256 random bits in a file that only the app's own user may read. */
record KeyFile(Path path) {

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rw-------");

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws IllegalStateException with a sentence where others may read it, or it is no key */
    byte[] read() {
        try {
            mustBePrivate();
            byte[] key = Files.readAllBytes(path);
            if (key.length != BYTES) {
                throw new IllegalStateException(path + " is not a key of FOIA Desk: put the right file back.");
            }
            return key;
        } catch (IOException e) {
            throw new IllegalStateException("The key file " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Written down to the disk before anything is sealed with it. */
    void make() {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            write(ByteBuffer.wrap(key));
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            return;
        } catch (IOException e) {
            throw new IllegalStateException("The key file " + path + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void write(ByteBuffer key) throws IOException {
        FileAttribute<?>[] own = posix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)}
                : new FileAttribute<?>[0];
        try (FileChannel file =
                FileChannel.open(path, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), own)) {
            while (key.hasRemaining()) {
                file.write(key);
            }
            file.force(true);
        }
    }

    private void mustBePrivate() throws IOException {
        if (posix() && !OWNERS.containsAll(Files.getPosixFilePermissions(path))) {
            throw new IllegalStateException("The key file " + path
                    + " can be read by others, and with it the mail server's password. Run: chmod 600 " + path);
        }
    }

    private boolean posix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
