package org.foiadesk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestTransaction
class AgenciesTest {

    @Inject
    Agencies agencies;

    @Test
    void anAbbreviationComesFirst() {
        assertThat(labels("fbi")).first().isEqualTo("FBI – Federal Bureau of Investigation");
    }

    private List<String> labels(String typed) {
        return agencies.search(typed, 20).stream().map(AgencyRow::label).toList();
    }
}
