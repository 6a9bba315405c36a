package org.foiadesk.reminder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Notes on the jobs' login whom moved dates concern, and takes back what waits to be mailed of the old ones. */
record MovedNotices(Connection connection) {

    private static final String ADD = """
            INSERT INTO moved_notice (moved_id, person_id, request_id)
            SELECT m.id, told.person, m.request_id
            FROM moved_date m JOIN request q ON q.id = m.request_id CROSS JOIN LATERAL told_of(q) AS told (person)
            WHERE m.id = ANY (?)
            """;
    private static final String RECALL = """
            SELECT recall_reminders(q.id, ?, false) FROM unnest(?::bigint[]) AS q (id)
            WHERE EXISTS (SELECT FROM reminder r WHERE r.request_id = q.id AND r.state = 'PLANNED')
               OR EXISTS (SELECT FROM mail_about a JOIN outbox o ON o.id = a.mail_id
                          WHERE a.request_id = q.id AND o.state IN ('WAITING', 'SENDING'))
            """;

    void add(List<Long> moved) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setArray(1, connection.createArrayOf("bigint", moved.toArray()));
            insert.executeUpdate();
        }
    }

    void recall(List<Long> requests, String because) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(RECALL)) {
            select.setString(1, because);
            select.setArray(2, connection.createArrayOf("bigint", requests.toArray()));
            select.execute();
        }
    }
}
