package org.foiadesk.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foiadesk.document.Courier.Parcel;
import org.foiadesk.people.Role;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PapersComeInTest {

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
    void aFormBringsSeveralFilesInAtOnceWithTheSameBytes() {
        byte[] letter = PaperDesk.bytes(3_500_000, 1);
        byte[] release = PaperDesk.bytes(9 << 20, 2);
        HttpResponse<String> answer = paula.form(
                documents(),
                Map.of("kind", "FEE_LETTER", "description", "With <b>the</b> bill", "letterDate", "2026-03-04"),
                new Parcel("letter.pdf", letter),
                new Parcel("letter.pdf", release));
        assertThat(answer.statusCode()).isEqualTo(303);
        List<Long> papers = paula.papers(number);
        assertThat(papers).hasSize(2);
        assertThat(paula.get("/documents/" + papers.get(1)).body()).isEqualTo(letter);
        assertThat(paula.get("/documents/" + papers.get(0)).body()).isEqualTo(release);
        assertThat(page())
                .contains("Fee letter", "With &lt;b&gt;the&lt;/b&gt; bill", "3.5 MB", "Test paula")
                .contains(PaperDesk.sha256(letter), PaperDesk.sha256(release));
        PaperDesk.nothingIsLeftLyingAbout();
    }

    @Test
    void byHttp2TheyComeInToo() {
        byte[] release = PaperDesk.bytes(11 << 20, 3);
        assertThat(paula.formByHttp2(documents(), Map.of(), new Parcel("release.zip", release))
                        .statusCode())
                .isEqualTo(303);
        assertThat(paula.get("/documents/" + paula.papers(number).get(0)).body())
                .isEqualTo(release);
    }

    /** Polyglots, wrong endings, active content: what is in a file is no matter, it comes out as it went in. */
    @Test
    void whateverIsInAFileComesOutAsItWentInAndIsNeverShown() {
        Map<String, String> corpus = new LinkedHashMap<>();
        corpus.put("polyglot.pdf", "%PDF-1.7\n<html><script>alert(1)</script></html>");
        corpus.put("polyglot.gif", "GIF89a=1;alert(1)//");
        corpus.put("zip.pdf", "%PDF-1.7\nPK\3\4 PK\5\6");
        corpus.put("page.html", "<script>parent.location='https://evil.example'</script>");
        corpus.put("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
        corpus.put("photo.exe", "MZ\0\1\2");
        corpus.put("test.com", "FOIADESK-TEST-SIGNATURE-STANDARD-ANTIVIRUS-TEST-FILE");
        corpus.put("entities.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>");
        corpus.put("boundary.txt", "--\r\n\r\n------courie\r\nContent-Disposition: form-data; name=\"kind\"\r\n");
        corpus.put("lines.csv", "=HYPERLINK(1)\r\n\r\n");
        List<Parcel> parcels = new ArrayList<>();
        corpus.forEach((name, text) -> parcels.add(new Parcel(name, text.getBytes(ISO_8859_1))));
        paula.form(documents(), Map.of(), parcels.toArray(Parcel[]::new));
        List<Long> papers = new ArrayList<>(paula.papers(number));
        Collections.reverse(papers);
        assertThat(papers).hasSize(corpus.size());
        for (int i = 0; i < parcels.size(); i++) {
            HttpResponse<byte[]> out = paula.get("/documents/" + papers.get(i));
            assertThat(out.body())
                    .as(parcels.get(i).name())
                    .isEqualTo(parcels.get(i).bytes());
            assertThat(out.headers().firstValue("Content-Type")).contains("application/octet-stream");
            assertThat(out.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"" + parcels.get(i).name() + "\"");
        }
    }

    @Test
    void aHostileNameIsKeptAsItCameAndShownHarmless() {
        for (String name : List.of(
                "../../../etc/passwd", "in\u202efdp.exe", "CON", "n".repeat(300), "a, b; c=d: e.pdf", "notes. . .")) {
            assertThat(paula.form(documents(), Map.of(), new Parcel(name, new byte[] {1}))
                            .statusCode())
                    .as(name)
                    .isEqualTo(303);
            String shown = FileName.of(name).shown();
            long id = paula.papers(number).get(0);
            assertThat(TableRows.one("SELECT name FROM document WHERE id = ?", id))
                    .isEqualTo(shown);
            assertThat(TableRows.one("SELECT original_name FROM document WHERE id = ?", id))
                    .isEqualTo(name);
            assertThat(paula.get("/documents/" + id).headers().firstValue("Content-Disposition"))
                    .contains(Disposition.attachment(shown));
        }
        assertThat(page()).doesNotContain("\u202e<", "/etc/passwd\" download");
    }

    @Test
    void theSameFormSentTwiceAddsItsFilesOnce() {
        Map<String, String> form = Map.of("once", UUID.randomUUID().toString());
        for (int time = 0; time < 2; time++) {
            assertThat(paula.form(documents(), form, new Parcel("a.txt", new byte[] {1}), new Parcel("b", new byte[9]))
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(paula.papers(number)).hasSize(2);
    }

    @Test
    void anEmptyFileIsRefusedInASentenceAndNothingOfTheFormIsKept() {
        HttpResponse<String> answer = paula.form(
                documents(),
                Map.of("description", "kept in the box"),
                new Parcel("full.txt", new byte[] {1}),
                new Parcel("empty.pdf", new byte[0]));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("empty.pdf is empty: it has 0 bytes.", "kept in the box");
        assertThat(paula.form(documents(), Map.of()).body()).contains("Choose a file first.");
        assertThat(paula.papers(number)).isEmpty();
        PaperDesk.nothingIsLeftLyingAbout();
    }

    @Test
    void withoutTheTokenOfThePageNothingComesIn() {
        byte[] body = Courier.multipart("", Map.of(), new Parcel("a.txt", new byte[] {1}));
        String type = "multipart/form-data; boundary=----courier";
        assertThat(paula.browser()
                        .postAs(documents(), type, new String(body, UTF_8))
                        .status())
                .isEqualTo(400);
        String chunk = "/uploads/" + paula.begin(number, "a", 1) + "/chunks/0";
        assertThat(Courier.text(paula.request(chunk).POST(BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(paula.papers(number)).isEmpty();
    }

    @Test
    void aPaperMayHangOnAnEventAndIsShownBesideIt() {
        paula.form(documents(), Map.of("event", "2", "kind", "RECEIPT"), new Parcel("receipt.png", new byte[] {1}));
        String file = new String(paula.get("/requests/" + number).body(), UTF_8);
        assertThat(file).containsPattern("(?s)class=\"timeline\".*paper-on.*receipt\\.png.*Receipt or proof of filing");
        assertThat(file).contains("/requests/" + number + "/documents?event=2");
        assertThat(TableRows.one(
                        "SELECT event_seq FROM document WHERE id = ?",
                        paula.papers(number).get(0)))
                .isEqualTo("2");
    }

    private String documents() {
        return "/requests/" + number + "/documents";
    }

    private String page() {
        return new String(paula.get(documents()).body(), UTF_8);
    }
}
