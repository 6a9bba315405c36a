package org.foiadesk.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter.pdf | letter.pdf",
                "../../../etc/passwd | passwd",
                "..\\..\\windows\\system32\\evil.dll | evil.dll",
                "C:\\fakepath\\letter.pdf | letter.pdf",
                "CON | _CON",
                "nul.txt | _nul.txt",
                "Com1.tar.gz | _Com1.tar.gz",
                "console.log | console.log",
                "trailing. . . | trailing",
                "a<b>c:d\"e?g*h.pdf | a_b_c_d_e_g_h.pdf",
                "レター.pdf | レター.pdf",
                "\uD83D\uDCC4 release \uD83D\uDCC4.zip | \uD83D\uDCC4 release \uD83D\uDCC4.zip",
                ".htaccess | .htaccess",
                "Ame\u0301lie.pdf | Amélie.pdf"
            })
    void aNameIsShownAsOneHarmlessWord(String sent, String shown) {
        assertThat(FileName.of(sent).shown()).isEqualTo(shown);
    }

    @Test
    void whatIsNoNameIsCalledDocument() {
        for (String sent : List.of("", " ", ".", "..", "../", "\\", "\0", "\u202e", " . ", "\ud800")) {
            assertThat(FileName.of(sent).shown()).as(sent).isEqualTo("document");
        }
    }

    @Test
    void controlNulAndBidirectionalCharactersAreNotShown() {
        assertThat(FileName.of("in\u202efdp.exe").shown()).isEqualTo("infdp.exe");
        assertThat(FileName.of("a\0b\r\nc\u0085d\u2028e\u200ff\ufeffg.txt").shown())
                .isEqualTo("abcdefg.txt");
        assertThat(FileName.of("lone\ud800 and \udc00.pdf").shown()).isEqualTo("lone and .pdf");
    }

    @Test
    void whatCameIsKeptWithWhatADatabaseCannotKeepWrittenOut() {
        assertThat(FileName.of("../a\0b\ud800.pdf").original()).isEqualTo("../a\\u0000b\\ud800.pdf");
        assertThat(FileName.of("in\u202efdp.exe").original()).isEqualTo("in\u202efdp.exe");
    }

    @Test
    void aLongNameIsCutAndKeepsItsEnding() {
        for (String letter : List.of("n", "é", "レ", "\uD83D\uDCC4")) {
            FileName name = FileName.of(letter.repeat(4_096) + ".pdf");
            assertThat(name.shown().getBytes(UTF_8)).hasSizeBetween(230, 240);
            assertThat(name.shown()).endsWith(letter + ".pdf").doesNotContain("\ufffd");
            assertThat(name.original().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(4_096);
        }
        assertThat(FileName.of("n".repeat(300)).shown()).hasSize(240);
        assertThat(FileName.of("n".repeat(300)).original()).hasSize(300);
        assertThat(FileName.of("n." + "e".repeat(300)).shown()).hasSize(240);
    }

    @Test
    void twoOfTheSameNameAreNumberedBeforeTheEnding() {
        assertThat(FileName.numbered("letter.pdf", 2)).isEqualTo("letter (2).pdf");
        assertThat(FileName.numbered("letter", 3)).isEqualTo("letter (3)");
        assertThat(FileName.numbered(".htaccess", 2)).isEqualTo(".htaccess (2)");
    }

    @Test
    void aNameIsGivenOutSoThatNoBrowserReadsItOtherwise() {
        assertThat(Disposition.attachment("Amélie \"x\".pdf"))
                .isEqualTo("attachment; filename=\"Am_lie _x_.pdf\"; filename*=UTF-8''Am%C3%A9lie%20%22x%22.pdf");
        assertThat(Disposition.attachment("a\r\nSet-Cookie: b=c\\%;.pdf")).doesNotContain("\r", "\n", "\\");
    }

    @Test
    void aSizeIsSaidInThreeFigures() {
        assertThat(new Size(1).words()).isEqualTo("1 byte");
        assertThat(new Size(999).words()).isEqualTo("999 bytes");
        assertThat(new Size(1_000).words()).isEqualTo("1.0 KB");
        assertThat(new Size(999_999).words()).isEqualTo("1.0 MB");
        assertThat(new Size(314_572_800).words()).isEqualTo("315 MB");
        assertThat(new Size(Size.MOST).words()).isEqualTo("2.1 GB");
    }
}
