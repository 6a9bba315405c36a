package org.foiadesk.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A day on which this agency alone is closed, such as a local holiday. */
@Embeddable
record Closure(
        @Column(name = "closed_on") LocalDate day,
        @Column(name = "name") String name) {}
