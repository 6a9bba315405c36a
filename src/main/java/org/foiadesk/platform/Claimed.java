package org.foiadesk.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A claimed row, read as the letter that it is. */
record Claimed(Connection jobs, ResultSet row) {

    Letter letter(Carried.Pieces pieces) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Letter(
                id,
                row.getString("message_id"),
                row.getString("address"),
                row.getInt("attempts"),
                row.getInt("refused"),
                row.getInt("ambiguous"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                head(),
                row.getBoolean("once"),
                carried(id, pieces));
    }

    private MailHead head() throws SQLException {
        String from = row.getString("from_address");
        return new MailHead(
                from.isEmpty() ? Optional.empty() : Optional.of(new MailSender(from, row.getString("from_name"))),
                said("reply_to"),
                said("in_reply_to"),
                Stream.of(row.getString("thread").split(" "))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    private Optional<String> said(String column) throws SQLException {
        return Optional.of(row.getString(column)).filter(value -> !value.isEmpty());
    }

    private List<Carried> carried(UUID id, Carried.Pieces pieces) throws SQLException {
        try (PreparedStatement query = Jdbc.prepared(
                        jobs, "SELECT ord, name, type FROM outbox_enclosure WHERE id = ? ORDER BY ord", id);
                ResultSet file = query.executeQuery()) {
            List<Carried> carried = new ArrayList<>();
            while (file.next()) {
                carried.add(
                        new Carried(file.getString("name"), file.getString("type"), id, file.getInt("ord"), pieces));
            }
            return carried;
        }
    }
}
