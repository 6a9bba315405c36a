package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChromeTest {

    @ParameterizedTest
    @CsvSource({
        "/requests/2026-0142/entries/3/strike, requests, /requests/2026-0142",
        "/requests/2026-0142, requests, ''",
        "/people/5/leave, people, ''",
        "/requests, requests, ''",
        "/, today, ''"
    })
    void thePathTellsTheRoomAndTheWayBackToTheFile(String path, String room, String file) {
        Chrome page = new Chrome(
                "The Test",
                false,
                true,
                "Rosa",
                "R",
                false,
                true,
                true,
                "auto",
                true,
                "",
                "",
                path,
                "Tuesday, November 3, 2026");
        assertThat(page.section()).isEqualTo(room);
        assertThat(page.file()).isEqualTo(file);
    }
}
