package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.regex.Pattern;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Files on a request, as people bring them: dropped, chosen, without a script. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class PapersTest {

    private static final int MEGABYTES = 300;
    private static final Path RELEASE = Path.of("target", "release.pdf");
    private static final String DROP = "() => { const files = new DataTransfer();"
            + " for (const file of document.querySelector('#f-files').files) files.items.add(file);"
            + " document.dispatchEvent(new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true})); }";

    @Inject
    Desk desk;

    @Test
    void aReporterDropsThreeHundredMegabytesAndGetsTheSameBytesBack() throws Exception {
        String hash = laidDown();
        try (Window rosa = desk.as("rosa")) {
            String number = rosa.log("Everything about the presses");
            rosa.follow("Add and arrange papers");
            rosa.field("What they are").selectOption("RELEASED_RECORDS");
            rosa.page().setInputFiles("#f-files", RELEASE);
            rosa.page().evaluate(DROP);
            assertThat(rosa.page().locator(".coming [role=status]")).hasText(Pattern.compile(".* of 315 MB"));
            Locator paper = rosa.page().locator(".paper-name a");
            assertThat(paper)
                    .hasText(
                            "release.pdf",
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                                    .setTimeout(120_000));
            assertThat(rosa.page().locator(".papers")).containsText("Released records");
            assertThat(rosa.page().locator(".papers")).containsText(hash.substring(0, 8));
            Download download = rosa.page().waitForDownload(paper::click);
            assertThat(download.suggestedFilename()).isEqualTo("release.pdf");
            assertThat(hash(download.path())).isEqualTo(hash);
            download.delete();
            rosa.open("/requests/" + number);
            assertThat(rosa.page().locator("section[aria-labelledby=s-shelf]")).containsText("315 MB");
        } finally {
            Files.delete(RELEASE);
        }
    }

    @Test
    void withoutAScriptAPaperIsAddedChangedRemovedAndBroughtBack() {
        try (Window dev = desk.withoutScriptsAs("dev")) {
            dev.open(dev.found("DEMO-F27-0311") + "/documents");
            FilePayload letter = new FilePayload("bill.pdf", "application/pdf", new byte[] {1, 2, 3});
            dev.page().setInputFiles("#f-files", letter);
            dev.press("Add papers");
            assertThat(dev.page().locator(".flash")).hasText("The paper was added.");
            dev.page().getByText("Change bill.pdf").first().click();
            dev.type("Name", "The bill.pdf").type("Pages optional", "2").press("Save");
            assertThat(dev.page().locator(".papers")).containsText("2 pages");
            dev.page().getByText("Change The bill.pdf").first().click();
            dev.press("Remove this paper");
            assertThat(dev.page().locator(".flash")).containsText("The bill.pdf was removed.");
            dev.press("Undo");
            assertThat(dev.page().locator(".flash")).hasText("The bill.pdf is back.");
            assertThat(dev.page().locator(".paper-name a")).containsText(new String[] {"The bill.pdf"});
        }
    }

    /** The same bytes on every run, and no two megabytes alike. */
    private static String laidDown() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] megabyte = new byte[1 << 20];
        new Random(300).nextBytes(megabyte);
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(RELEASE), digest)) {
            for (int i = 0; i < MEGABYTES; i++) {
                megabyte[i] = (byte) i;
                out.write(megabyte);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[1 << 20];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
