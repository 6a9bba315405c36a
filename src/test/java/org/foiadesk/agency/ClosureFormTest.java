package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosureFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    void aDayIsReadAsPeopleWriteIt() {
        ClosureForm form = new ClosureForm("3/31", "Cesar Chavez Day");
        assertThat(form.wrong(TODAY)).isEmpty();
        assertThat(form.date(TODAY)).contains(LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "someday", "9999-12-31", "1999-12-31", "🦊", "-9999", "2/30"})
    void aDayThatCannotBeIsRefused(String day) {
        assertThat(new ClosureForm(day, "why").wrong(TODAY)).containsOnlyKeys("day");
    }

    @Test
    void aReasonIsNeededAndShort() {
        assertThat(new ClosureForm("tomorrow", " ").wrong(TODAY)).containsOnlyKeys("why");
        assertThat(new ClosureForm("tomorrow", "x".repeat(10_000)).wrong(TODAY)).containsOnlyKeys("why");
        assertThat(new ClosureForm("1".repeat(10_000), "x").wrong(TODAY)).containsOnlyKeys("day");
    }
}
