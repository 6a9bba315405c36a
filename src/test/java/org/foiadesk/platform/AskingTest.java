package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AskingTest {

    private static final int ALL = 16;

    @Inject
    Asking asking;

    @Inject
    AgroalDataSource pages;

    @Test
    void aTransactionThatTheDatabaseCannotBeToldOfDoesNotStayWithItsThread() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < ALL; i++) {
                taken.add(pages.getConnection());
            }
            assertThatThrownBy(() ->
                            asking.as(1, () -> QuarkusTransaction.requiringNew().call(() -> "never")))
                    .isNotNull();
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(QuarkusTransaction.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }
}
