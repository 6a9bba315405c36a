package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VaultTest {

    private static final byte[] SECRET = "a password".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Inject
    Vault vault;

    @Inject
    DataSource pages;

    @Test
    void whatIsSealedOpensForItsPurposeAndForNoOther() {
        byte[] sealed = vault.seal("the second factor of 1", SECRET);
        assertThat(vault.open("the second factor of 1", sealed)).isEqualTo(SECRET);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("password");
        assertThat(vault.seal("the second factor of 1", SECRET)).isNotEqualTo(sealed);
        assertThatIllegalStateException().isThrownBy(() -> vault.open("the second factor of 2", sealed));
        sealed[20] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> vault.open("the second factor of 1", sealed));
    }

    @Test
    void aKeyThatOthersMayReadIsRefusedWithWhatToDo() throws IOException {
        Path key = key("rw-r-----");
        assertThatIllegalStateException()
                .isThrownBy(() -> started(key))
                .withMessageContaining("can be read by others")
                .withMessageContaining("chmod 600 " + key);
    }

    @Test
    void aKeyOfAnotherInstallationIsRefused() throws IOException {
        Path key = key("rw-------");
        assertThatIllegalStateException()
                .isThrownBy(() -> started(key))
                .withMessageContaining("is not the one with which this database's secrets are sealed");
    }

    @Test
    void aLostKeyIsMissedAndNoNewOneMade() {
        Path key = folder.resolve("lost");
        assertThatIllegalStateException().isThrownBy(() -> started(key)).withMessageContaining("is missing");
        assertThat(key).doesNotExist();
    }

    @Test
    void aNewKeyIsForItsOwnerAlone() throws IOException {
        Path key = folder.resolve("deep").resolve("key");
        new KeyFile(key).make();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        byte[] first = new KeyFile(key).read();
        new KeyFile(key).make();
        assertThat(new KeyFile(key).read()).isEqualTo(first).hasSize(32);
    }

    private void started(Path key) {
        try {
            new Vault(pages, Optional.of(key.toString()), "data").unlock(new StartupEvent());
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Path key(String permissions) throws IOException {
        Path key = folder.resolve("key");
        new KeyFile(key).make();
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(permissions));
        return key;
    }
}
