package org.foiadesk.request;

import jakarta.persistence.Tuple;
import org.foiadesk.people.MailSays;

/**
 * What mail and calendars may say of one request. They are read on locked screens and kept by other firms: of a
 * {@code TEAM} request agency and number at most, of a {@code SEALED} one its number and the kind of date, and less than
 * that where somebody chose so.
 */
public record Discretion(Level level, MailSays chosen) {

    /** Of what is about no request. */
    public static final Discretion NONE = at(Level.NEWSROOM);

    /** As much as the level lets them. */
    public static Discretion at(Level level) {
        return new Discretion(level, MailSays.FULL);
    }

    /** Out of the columns {@code level} and {@code mail_says}. */
    public static Discretion of(Tuple row) {
        return new Discretion(
                Level.valueOf(row.get("level", String.class)), MailSays.valueOf(row.get("mail_says", String.class)));
    }

    /** What may be said where the newsroom chose {@code newsroom} for all. */
    public MailSays within(MailSays newsroom) {
        return newsroom.atMost(chosen)
                .atMost(
                        switch (level) {
                            case NEWSROOM -> MailSays.FULL;
                            case TEAM -> MailSays.AGENCY;
                            case SEALED -> MailSays.OPAQUE;
                        });
    }
}
