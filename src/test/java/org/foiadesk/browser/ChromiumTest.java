package org.foiadesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @Test
    void whereNoneIsOnThePathNoneIsFound(@TempDir Path empty) {
        assertThat(Chromium.on(List.of(empty))).isEmpty();
        assertThat(Chromium.missing()).contains("Install it", "apt-get install chromium");
    }

    @Test
    void aProgramOfAnyOfItsNamesIsTaken(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("chromium"));
        Path chrome = folder.resolve("google-chrome");
        Files.createFile(chrome, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThat(Chromium.on(List.of(folder))).contains(chrome);
    }
}
