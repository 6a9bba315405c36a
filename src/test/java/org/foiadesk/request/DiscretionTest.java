package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.foiadesk.people.MailSays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTest {

    @ParameterizedTest
    @CsvSource({
        "NEWSROOM, FULL, FULL, FULL",
        "NEWSROOM, FULL, AGENCY, AGENCY",
        "NEWSROOM, AGENCY, FULL, AGENCY",
        "NEWSROOM, OPAQUE, FULL, OPAQUE",
        "NEWSROOM, AGENCY, OPAQUE, OPAQUE",
        "TEAM, FULL, FULL, AGENCY",
        "TEAM, OPAQUE, FULL, OPAQUE",
        "TEAM, FULL, OPAQUE, OPAQUE",
        "SEALED, FULL, FULL, OPAQUE",
        "SEALED, AGENCY, AGENCY, OPAQUE"
    })
    void theLeastOfLevelChoiceAndNewsroomIsSaid(Level level, MailSays chosen, MailSays newsroom, MailSays said) {
        assertThat(new Discretion(level, chosen).within(newsroom)).isEqualTo(said);
    }
}
