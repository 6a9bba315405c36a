package org.foiadesk.deadline;

import org.foiadesk.deadline.Happening.What;

/** What an agency may ask us, and what answers it. */
public enum Question {
    CLARIFICATION(
            "clarification",
            What.CLARIFICATION_ASKED,
            What.CLARIFICATION_ANSWERED,
            Deadline.Kind.CLARIFICATION_REPLY,
            Clause.CLARIFICATION_REPLY),
    FEE("fee question", What.FEE_ASKED, What.FEE_ANSWERED, Deadline.Kind.FEE_REPLY, Clause.FEE_REPLY),
    STILL_INTERESTED(
            "\"still interested?\"",
            What.STILL_INTERESTED_ASKED,
            What.STILL_INTERESTED_ANSWERED,
            Deadline.Kind.STILL_INTERESTED_REPLY,
            Clause.STILL_INTERESTED_REPLY);

    final String words;
    final What asked;
    final What answered;
    final Deadline.Kind reply;
    final Clause clause;

    Question(String words, What asked, What answered, Deadline.Kind reply, Clause clause) {
        this.words = words;
        this.asked = asked;
        this.answered = answered;
        this.reply = reply;
        this.clause = clause;
    }
}
