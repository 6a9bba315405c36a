package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MomentsTest {

    @Inject
    Moments moments;

    @Inject
    MovableClock clock;

    @Inject
    Colleagues colleagues;

    @BeforeEach
    void oneInTheAfternoonInNewYork() {
        colleagues.freshStart();
        clock.moveTo(Instant.parse("2026-11-22T18:00:00Z"));
    }

    @AfterEach
    void nowAgain() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T17:59:30Z, now",
        "2026-11-22T13:55:00Z, 'today, 8:55 AM'",
        "2026-11-22T04:30:00Z, 'yesterday, 11:30 PM'",
        "2026-11-02T12:00:00Z, Nov 2",
        "2025-11-02T12:00:00Z, 'Nov 2, 2025'"
    })
    void aMomentIsSaidInTheNewsroomsZone(Instant instant, String words) {
        assertThat(moments.of(instant)).isEqualTo(words);
    }

    @Test
    void whatNeverWasIsNever() {
        assertThat(moments.of(null)).isEqualTo("never");
    }
}
