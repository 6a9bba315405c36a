package org.foiadesk.platform;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's own programs, unpacked under the data folder (a temporary one may be cleaned or noexec), and again when
 * this FOIA Desk brings newer ones.
 */
final class DatabaseBinaries {

    private DatabaseBinaries() {}

    /** @return the folder that holds {@code bin/postgres} */
    static Path unpackedIn(Path folder) throws IOException {
        byte[] packed = packed();
        String version = version(packed);
        Path done = folder.resolve("unpacked");
        if (!Files.exists(done) || !Files.readString(done).equals(version)) {
            unpack(packed, folder);
            Files.writeString(done, version);
        }
        return folder;
    }

    private static byte[] packed() throws IOException {
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            return packed.readAllBytes();
        }
    }

    private static String version(byte[] packed) {
        CRC32 sum = new CRC32();
        sum.update(packed);
        return packed.length + " " + sum.getValue();
    }

    private static void unpack(byte[] packed, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(packed)))) {
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

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private static String system() {
        return isMac() ? "Darwin" : "Linux";
    }

    /** The archive for macOS holds the code of both machines. */
    private static String machine() {
        return isMac() ? "x86_64" : System.getProperty("os.arch");
    }
}
