package org.foiadesk.reminder;

import org.foiadesk.request.StripRow;

/** The strip's colours in a mail; the light ground's, as mail readers turn them over by themselves. */
final class MailPaint {

    private MailPaint() {}

    static String of(StripRow.Mark mark) {
        return switch (mark) {
            case START -> "#1b1a16";
            case COUNTED -> "#6d7f8f";
            case AHEAD -> "#c3ced8";
            case REST, BREAK -> "#eceae3";
            case PAUSED -> "#d9c58f";
            case EXTENSION -> "#8f7fa8";
            case DUE -> "#14507a";
            case LATE -> "#b3261e";
        };
    }
}
