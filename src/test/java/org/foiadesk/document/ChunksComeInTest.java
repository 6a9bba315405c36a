package org.foiadesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.foiadesk.people.Role;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChunksComeInTest {

    private static final byte[] FILE = PaperDesk.bytes((16 << 20) + 12_345, 7);

    @Inject
    PaperDesk desk;

    @Inject
    Leftovers leftovers;

    private Courier paula;
    private String number;

    @BeforeEach
    void request() {
        paula = desk.courier("paula", Role.REPORTER);
        number = desk.logged(paula, "NEWSROOM", true);
    }

    @Test
    void chunksInOrderBecomeAPaperAtTheEndAndNotBefore() {
        long id = paula.begin(number, "release.zip", FILE.length);
        for (int n = 0; n < 3; n++) {
            assertThat(paula.papers(number)).isEmpty();
            assertThat(paula.get("/documents/" + id).statusCode()).isEqualTo(404);
            assertThat(paula.chunk(id, n, part(n)).statusCode()).isEqualTo(200);
        }
        assertThat(paula.finish(id).statusCode()).isEqualTo(200);
        arrived(id);
    }

    @Test
    void chunksInAnyOrderAndTwiceBecomeTheSamePaper() {
        long id = paula.begin(number, "release.zip", FILE.length);
        for (int n : new int[] {2, 0, 0, 1, 2}) {
            assertThat(paula.chunk(id, n, part(n)).statusCode()).isEqualTo(200);
        }
        assertThat(paula.finish(id).statusCode()).isEqualTo(200);
        assertThat(paula.finish(id).statusCode()).as("an answer that was lost").isEqualTo(200);
        arrived(id);
    }

    @Test
    void whatIsThereAlreadyIsSaidSoThatASecondTryGoesOn() {
        long id = paula.begin(number, "release.zip", FILE.length);
        paula.chunk(id, 1, part(1));
        assertThat(new String(paula.get("/uploads/" + id).body())).contains("\"there\":[1]", "\"chunk\":8388608");
        assertThat(paula.finish(id).statusCode()).isEqualTo(409);
        assertThat(paula.finish(id).body()).contains("Parts of the file are missing.");
        assertThat(paula.papers(number)).isEmpty();
    }

    @Test
    void aChunkOfAnotherLengthOrNumberIsRefused() {
        long id = paula.begin(number, "release.zip", FILE.length);
        assertThat(paula.chunk(id, 0, Arrays.copyOf(FILE, 1000)).statusCode()).isEqualTo(409);
        assertThat(paula.chunk(id, 2, Arrays.copyOf(part(2), 12_346)).statusCode())
                .isEqualTo(409);
        assertThat(paula.chunk(id, 3, new byte[] {1}).statusCode()).isEqualTo(409);
        assertThat(paula.chunk(id, 0, PaperDesk.bytes((8 << 20) + 1, 1)).statusCode())
                .isEqualTo(409);
        assertThat(TableRows.one("SELECT count(*) FROM document_chunk WHERE document_id = ?", id))
                .isEqualTo("0");
    }

    @Test
    void anUploadIsItsSendersAlone() {
        long id = paula.begin(number, "release.zip", 5);
        Courier peter = desk.courier("peter", Role.REPORTER, Role.EDITOR);
        assertThat(peter.get("/uploads/" + id).statusCode()).isEqualTo(404);
        assertThat(peter.chunk(id, 0, new byte[5]).statusCode()).isEqualTo(404);
        assertThat(peter.finish(id).statusCode()).isEqualTo(404);
        assertThat(peter.post("/uploads/" + id + "/cancellation", "text/plain", new byte[0])
                        .statusCode())
                .isEqualTo(404);
        assertThat(paula.get("/uploads/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void moreThanTwoGigabytesOrNothingIsRefusedBeforeAByteIsSent() {
        String path = "/requests/" + number + "/uploads";
        String type = "application/x-www-form-urlencoded";
        assertThat(paula.post(path, type, "name=big&size=2147483649".getBytes()).body())
                .contains("big is larger than 2 GB");
        assertThat(paula.post(path, type, "name=big&size=0".getBytes()).body()).contains("big is empty");
        assertThat(paula.post(path, type, "name=big&size=2147483648".getBytes()).statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatIsCancelledOrLeftForADayIsClearedAway() {
        long cancelled = paula.begin(number, "cancelled", 5);
        long left = paula.begin(number, "left", 5);
        long fresh = paula.begin(number, "fresh", 5);
        for (long id : new long[] {cancelled, left, fresh}) {
            paula.chunk(id, 0, new byte[5]);
        }
        paula.post("/uploads/" + cancelled + "/cancellation", "text/plain", new byte[0]);
        assertThat(paula.chunk(cancelled, 0, new byte[5]).statusCode()).isEqualTo(404);
        TableRows.one("UPDATE upload SET begun_at = begun_at - interval '25 hours' WHERE id = ? RETURNING 1", left);
        leftovers.clear();
        assertThat(TableRows.one(
                        "SELECT string_agg(document_id::text, ',') FROM document_chunk WHERE document_id IN (?, ?, ?)",
                        cancelled,
                        left,
                        fresh))
                .isEqualTo(String.valueOf(fresh));
        assertThat(TableRows.one("SELECT count(*) FROM upload WHERE id IN (?, ?)", cancelled, left))
                .isEqualTo("0");
    }

    private void arrived(long id) {
        assertThat(paula.papers(number)).containsExactly(id);
        assertThat(PaperDesk.sha256(paula.get("/documents/" + id).body())).isEqualTo(PaperDesk.sha256(FILE));
        assertThat(TableRows.one("SELECT encode(sha256, 'hex') FROM document WHERE id = ?", id))
                .isEqualTo(PaperDesk.sha256(FILE));
    }

    private static byte[] part(int n) {
        return Arrays.copyOfRange(FILE, n * Upload.CHUNK, Math.min(FILE.length, (n + 1) * Upload.CHUNK));
    }
}
