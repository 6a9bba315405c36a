package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk that is soon full, under a folder of its own. Only root can make one. */
record SmallDisk(Path at) implements AutoCloseable {

    static SmallDisk under(Path folder, String size) throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root makes small disks");
        Files.createDirectories(folder);
        run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + size, "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    /** With what lies there already. */
    static SmallDisk inPlaceOf(Path folder, String size) throws IOException {
        Path kept = folder.resolveSibling(folder.getFileName() + "-kept");
        run("cp", "-a", folder.toString(), kept.toString());
        SmallDisk disk = under(folder, size);
        run("sh", "-c", "cp -a '" + kept + "/.' '" + folder + "/'; rm -r '" + kept + "'");
        return disk;
    }

    void grow(String size) throws IOException {
        run("mount", "-o", "remount,size=" + size, at.toString());
    }

    /** So much is taken by somebody else, or all that is left. */
    void fill(int size) throws IOException {
        try {
            Files.write(at.resolve("filler"), new byte[size]);
        } catch (IOException full) {
            if (!DiskFull.is(full)) {
                throw full;
            }
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(at.resolve("filler"));
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", at.toString());
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.onExit().join().exitValue())
                .as("%s", List.of(command))
                .isZero();
    }
}
