package org.foiadesk.platform;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked once under the data folder: a temporary folder may be cleaned or noexec. */
final class DatabaseBinaries {

    private DatabaseBinaries() {}

    /** @return the folder that holds {@code bin/postgres} */
    static Path unpackedIn(Path folder) throws IOException {
        Path done = folder.resolve("unpacked");
        if (!Files.exists(done)) {
            unpack(folder);
            Files.writeString(done, "unpacked whole");
        }
        return folder;
    }

    private static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, folder);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream bytes, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the database archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()));
        } else {
            Files.copy(bytes, target, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(target, permissions(entry.getMode()));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> allowed = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if ((mode & 0100) != 0) {
            allowed.add(PosixFilePermission.OWNER_EXECUTE);
        }
        return allowed;
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    }

    private static String machine() {
        String machine = System.getProperty("os.arch");
        return machine.equals("amd64") ? "x86_64" : machine.equals("aarch64") ? "arm_64" : machine;
    }
}
