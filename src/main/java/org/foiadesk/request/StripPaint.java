package org.foiadesk.request;

import java.util.Locale;

/** What is painted on a strip, one colour each, in the order of painting; each has one shape. */
enum StripPaint {
    WEEKEND,
    HOLIDAY,
    PAUSED,
    AHEAD,
    COUNTED,
    EXTENSION,
    LATE,
    START,
    BREAK,
    DUE,
    FLAG,
    TODAY;

    /** The CSS class without its {@code s-}. */
    final String kind = name().toLowerCase(Locale.ROOT);
}
