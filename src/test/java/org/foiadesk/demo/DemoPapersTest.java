package org.foiadesk.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two published stories: what the papers say of them must be what was reported. */
class DemoPapersTest {

    @Test
    void thePaymentsOfTheOrderMakeTheSumOfTheListing() {
        Letter order = (Letter) DarkWebPapers.order();
        BigDecimal payments = order.paragraphs().stream()
                .filter(paragraph -> paragraph.runs().stream().anyMatch(Paragraph.Run::black))
                .map(paragraph -> new BigDecimal(paragraph.sum().replaceAll("[$,]", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(payments).isEqualByComparingTo("149000");
        assertThat(new String(DarkWebPapers.listing().bytes(), UTF_8)).contains("$149,000");
    }

    @Test
    void whatIsBlackedOutShowsItsCodeAndNothingElse() {
        Paragraph paragraph = Paragraph.of("Users: [[(b)(6)]] and others. || $1");
        assertThat(paragraph.runs())
                .containsExactly(
                        new Paragraph.Run("Users: ", false),
                        new Paragraph.Run("(b)(6)", true),
                        new Paragraph.Run(" and others.", false));
        assertThat(paragraph.sum()).isEqualTo("$1");
    }

    @Test
    void everyTextSaysThatItIsInvented() {
        assertThat(Stream.of(DarkWebPapers.listing(), DarkWebPapers.comment(), NetflowPapers.noComment())
                        .map(sheet -> new String(sheet.bytes(), UTF_8)))
                .allMatch(words -> words.contains("not a real document"));
    }

    @Test
    void theLogHasARowForEachRequest(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("log.xlsx"), new LogSheet(LocalDate.of(2026, 7, 1), 812).bytes());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] sheet =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            assertThat(new String(sheet, UTF_8).split("<row ", -1)).hasSize(1 + 1 + 812);
        }
    }
}
