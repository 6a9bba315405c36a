package org.foiadesk.deadline;

/** The event from which a clock is counted. */
public enum From {
    RECEIPT,
    SENDING,
    ACKNOWLEDGMENT,
    /** The last day for the acknowledgment, whether it was sent or not. */
    ACKNOWLEDGMENT_DUE,
    GRANT,
    DENIAL,
    APPEAL_DECISION
}
