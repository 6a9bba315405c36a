package org.foiadesk.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.foiadesk.document.Courier.Parcel;
import org.foiadesk.people.Role;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PapersGoOutTest {

    private static final byte[] FILE = PaperDesk.bytes((9 << 20) + 77, 5);

    @Inject
    PaperDesk desk;

    private Courier paula;
    private String number;

    @BeforeEach
    void request() {
        paula = desk.courier("paula", Role.REPORTER);
        number = desk.logged(paula, "NEWSROOM", true);
    }

    @Test
    void aBrokenDownloadGoesOnWhereItStopped() {
        String paper = added("release.zip", FILE);
        String tag = header(paula.get(paper), "ETag");
        assertThat(tag).isEqualTo("\"" + PaperDesk.sha256(FILE) + "\"");
        HttpResponse<byte[]> rest = paula.get(paper, "Range", "bytes=1048570-", "If-Range", tag);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(header(rest, "Content-Range")).isEqualTo("bytes 1048570-9437260/9437261");
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(FILE, 1048570, FILE.length));
        assertThat(paula.get(paper, "Range", "bytes=1048575-1048576").body())
                .isEqualTo(Arrays.copyOfRange(FILE, 1048575, 1048577));
        assertThat(paula.get(paper, "Range", "bytes=-5").body())
                .isEqualTo(Arrays.copyOfRange(FILE, FILE.length - 5, FILE.length));
    }

    @Test
    void anotherVersionOrAQuestionThatCannotBeReadGetsTheWhole() {
        String paper = added("release.zip", FILE);
        for (String[] asked : new String[][] {
            {"Range", "bytes=5-9", "If-Range", "\"another\""},
            {"Range", "bytes=0-1,4-5"},
            {"Range", "bytes=9-5"},
            {"Range", "octets=1-2"}
        }) {
            HttpResponse<byte[]> whole = paula.get(paper, asked);
            assertThat(whole.statusCode()).as(asked[1]).isEqualTo(200);
            assertThat(whole.body()).isEqualTo(FILE);
        }
        HttpResponse<byte[]> behind = paula.get(paper, "Range", "bytes=9437261-");
        assertThat(behind.statusCode()).isEqualTo(416);
        assertThat(header(behind, "Content-Range")).isEqualTo("bytes */9437261");
    }

    @Test
    void everyAnswerIsAnAttachmentThatMayDoNothing() {
        String paper = added("page.html", FILE);
        String tag = header(paula.get(paper), "ETag");
        HttpResponse<byte[]> head = paula.head(paper);
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(FILE.length));
        HttpResponse<byte[]> known = paula.get(paper, "If-None-Match", "W/\"x\", " + tag);
        assertThat(known.statusCode()).isEqualTo(304);
        HttpResponse<byte[]> part = paula.get(paper, "Range", "bytes=0-0");
        HttpResponse<byte[]> behind = paula.get(paper, "Range", "bytes=999999999-");
        for (HttpResponse<byte[]> answer : List.of(paula.get(paper), part, behind, known, head)) {
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; sandbox");
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(header(answer, "Content-Disposition")).startsWith("attachment; filename=\"page.html\"");
            assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
            assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
        }
    }

    @Test
    void theZipHoldsEveryPaperUnderItsOwnNameAndSaysWhatTheyAre() throws IOException {
        added("letter.pdf", new byte[] {1});
        added("LETTER.pdf", new byte[] {2});
        added("=cmd.csv", new byte[] {3});
        added("manifest.csv", new byte[] {4});
        String removed = added("away.txt", new byte[] {5});
        paula.browser().post(removed + "/removal");
        String old = added("draft.txt", new byte[] {6});
        paula.form(old + "/replacement", Map.of(), new Parcel("final.txt", new byte[] {7}));
        HttpResponse<byte[]> zip = paula.get("/requests/" + number + "/documents.zip");
        Map<String, byte[]> entries = entries(zip.body());
        assertThat(entries.keySet())
                .containsExactly(
                        "manifest.csv",
                        "letter.pdf",
                        "LETTER (2).pdf",
                        "=cmd.csv",
                        "manifest (2).csv",
                        "older/draft.txt",
                        "final.txt");
        assertThat(entries.get("LETTER (2).pdf")).containsExactly(2);
        assertThat(entries.get("older/draft.txt")).containsExactly(6);
        assertThat(new String(entries.get("manifest.csv"), UTF_8))
                .contains("\"'=cmd.csv\"", PaperDesk.sha256(new byte[] {7}), "\"Test paula\"")
                .doesNotContain("away.txt");
        assertThat(header(zip, "Content-Disposition")).contains(number + "-papers.zip");
    }

    @Test
    void aSealedRequestsPapersAreNotThereForOthersAndEachReadingIsWrittenDown() {
        number = desk.logged(paula, "SEALED", true);
        String paper = added("secret.pdf", new byte[] {1, 2, 3});
        String id = paper.replaceFirst(".*/", "");
        Courier outsider = desk.courier("olga", Role.REPORTER, Role.EDITOR, Role.ADMINISTRATOR);
        for (String path : new String[] {
            paper, paper + "/edit", "/requests/" + number + "/documents", "/requests/" + number + "/documents.zip"
        }) {
            HttpResponse<byte[]> hidden = outsider.get(path);
            assertThat(hidden.statusCode()).as(path).isEqualTo(404);
            assertThat(new String(hidden.body(), UTF_8)).doesNotContain("secret");
        }
        for (String deed : new String[] {"/removal", "/return"}) {
            assertThat(outsider.browser().post(paper + deed).status()).isEqualTo(404);
        }
        assertThat(paula.get(paper).body()).containsExactly(1, 2, 3);
        assertThat(TableRows.one(
                        "SELECT count(*) FROM document_deed WHERE deed = 'DOWNLOADED' AND document_id = ?",
                        Long.valueOf(id)))
                .isEqualTo("1");
    }

    private String added(String name, byte[] bytes) {
        assertThat(paula.form("/requests/" + number + "/documents", Map.of(), new Parcel(name, bytes))
                        .statusCode())
                .isEqualTo(303);
        return "/documents/" + paula.papers(number).get(0);
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
