package org.foiadesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.foiadesk.platform.MailRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AboutTest {

    @Inject
    Staff staff;

    @BeforeEach
    @AfterEach
    void noMailServer() {
        MailRows.none();
    }

    @Test
    void itNamesTheVersionAndThatNothingLeavesTheMachine() {
        staff.freshStart();
        String page = staff.signedIn("asks.what", Role.READER).get("/about").body();
        assertThat(page).contains("0.1.0", "<p>Nothing. When your administrator");
    }

    @Test
    void everyPartHasItsLicence() {
        assertThat(Parts.byLicence())
                .allSatisfy(licence -> assertThat(licence.name()).isNotBlank().doesNotContainIgnoringCase("unknown"));
        assertThat(Parts.byLicence().get(0).name()).isEqualTo("Apache License 2.0");
        assertThat(Parts.byLicence().stream().flatMap(licence -> licence.parts().stream()))
                .extracting(Parts.Part::name)
                .hasSizeGreaterThan(150)
                .contains("PostgreSQL JDBC Driver");
    }
}
