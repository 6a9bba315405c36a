package org.foiadesk.correspondence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.foiadesk.correspondence.LetterText.Direction;
import org.foiadesk.jail.Mailbox;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;

/** Letters, written and asked for on somebody's behalf, in the caller's transaction. */
@ApplicationScoped
public class Letters {

    private final AgroalDataSource pages;
    private final Today today;

    Letters(AgroalDataSource pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    /**
     * A letter of ours.
     *
     * @param once the same sending is written down once
     * @param messageId with its angle brackets, where it goes by mail: an answer finds its request by it
     * @param references the ids it answers, the nearest first
     */
    public record Outgoing(
            UUID once,
            Way way,
            LocalDate on,
            String fromName,
            String fromAddress,
            String to,
            String cc,
            String subject,
            String text,
            Optional<String> messageId,
            List<String> references) {}

    /** On all of these requests, which the viewer sees. @return its id */
    public long sent(Outgoing letter, List<FoiaRequest> requests, Viewer viewer) {
        return call(on -> {
            Optional<Long> before =
                    Rows.first(on, row -> row.getLong(1), "SELECT id FROM letter WHERE once = ?", letter.once());
            long id = before.orElseGet(() -> Binder.write(on, text(letter, viewer)));
            for (FoiaRequest request : requests) {
                Binder.file(
                        on,
                        id,
                        request.id(),
                        viewer.name() + " sent it from here.",
                        OptionalLong.of(viewer.personId()),
                        today.instant());
            }
            return id;
        });
    }

    private LetterText text(Outgoing letter, Viewer viewer) {
        return new LetterText(
                letter.once(),
                Direction.OUT,
                letter.way(),
                Optional.of(letter.on()),
                Optional.of(written(letter.on())),
                today.instant(),
                new Mailbox(letter.fromName(), letter.fromAddress()),
                letter.to(),
                letter.cc(),
                "",
                letter.subject(),
                letter.text(),
                "",
                "",
                letter.messageId(),
                letter.references(),
                List.of(),
                "",
                OptionalLong.of(viewer.personId()));
    }

    /** Of another day the hour is not known; nine in the morning keeps its place among the letters of that day. */
    private Instant written(LocalDate on) {
        return on.equals(today.date())
                ? today.instant()
                : on.atTime(LocalTime.of(9, 0)).atZone(today.zone()).toInstant();
    }

    <T> T call(java.util.function.Function<Connection, T> work) {
        try (Connection on = pages.getConnection()) {
            return work.apply(on);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
