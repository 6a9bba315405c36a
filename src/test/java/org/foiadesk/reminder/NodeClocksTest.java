package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foiadesk.people.MovableClock;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.request.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two nodes over one database, taking turns, whose clocks are five minutes apart. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NodeClocksTest {

    private static final String FILED = "2026-03-02";
    private static final Duration APART = Duration.ofMinutes(5);

    @Inject
    Post post;

    @Inject
    MovableClock clock;

    private Viewer rosa = new Viewer(0, "nobody", Set.of());

    @BeforeEach
    void cast(TestInfo info) {
        post.at(FILED, "09:00");
        rosa = post.person("clk." + Integer.toHexString(info.getDisplayName().hashCode()), Role.REPORTER);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    /** Over the newsroom's hour and over midnight, on each day that a reminder goes out. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-25T07:50", "2026-03-24T23:50", "2026-03-30T07:50", "2026-03-31T07:50"})
    void inWhateverOrderTheyLookEachReminderIsMailedOnce(String from) {
        String number = post.logged(rosa, "Contract files", FILED, Level.NEWSROOM);
        post.told("2026-03-20", rosa);
        Instant begun = LocalDateTime.parse(from).atZone(Post.NEW_YORK).toInstant();
        for (Instant now = begun; now.isBefore(begun.plus(Duration.ofHours(9))); now = now.plusSeconds(577)) {
            clock.moveTo(now);
            post.round();
            clock.moveTo(now.minus(APART));
            post.round();
        }
        List<Post.Row> mailed = post.reminders(number).stream()
                .filter(row -> row.kind().equals("DETERMINATION") && row.state().equals("MAILED"))
                .toList();
        assertThat(mailed).hasSize(1);
        assertThat(post.standing(rosa).stream()
                        .filter(mail -> mail.text().contains("Answer due · " + number))
                        .toList())
                .hasSize(1);
        assertThat(new HashSet<>(post.reminders(number)))
                .as("none planned twice")
                .hasSameSizeAs(post.reminders(number));
    }
}
