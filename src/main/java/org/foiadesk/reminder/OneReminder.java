package org.foiadesk.reminder;

import jakarta.persistence.Tuple;

/** A reminder that somebody answers. {@code stands}: whether the date is still open, and theirs. */
record OneReminder(DueReminder reminder, boolean stands) {

    static OneReminder of(Tuple row) {
        return new OneReminder(DueReminder.of(row), row.get("stands", Boolean.class));
    }
}
