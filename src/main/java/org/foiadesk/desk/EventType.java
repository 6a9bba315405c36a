package org.foiadesk.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiadesk.deadline.Happening.What;

/** What may have happened to a request that somebody asks about, as the calculator names it. */
enum EventType {
    SENT("We sent the request", What.FILED, "by"),
    RECEIVED("The agency received it", What.RECEIVED_BY_PROPER_OFFICE),
    RECEIVED_BY_DESIGNATED_COMPONENT("An office named to receive requests got it", What.RECEIVED_BY_DESIGNATED_OFFICE),
    RECEIVED_BY_PROPER_COMPONENT("The office that must answer got it", What.RECEIVED_BY_PROPER_OFFICE),
    RECEIVED_BY_OTHER_OFFICE("Another office got it", What.RECEIVED_BY_OTHER_OFFICE),
    ACKNOWLEDGED("The agency acknowledged it", What.ACKNOWLEDGED),
    CLARIFICATION_REQUESTED("The agency asked us to clarify", What.CLARIFICATION_ASKED, "replyBy"),
    CLARIFICATION_RECEIVED("Our clarification arrived", What.CLARIFICATION_ANSWERED),
    FEE_QUESTION_SENT("The agency asked about fees", What.FEE_ASKED, "replyBy"),
    FEE_ANSWER_RECEIVED("Our answer about fees arrived", What.FEE_ANSWERED),
    STILL_INTERESTED_ASKED("The agency asked if we are still interested", What.STILL_INTERESTED_ASKED, "replyBy"),
    STILL_INTERESTED_ANSWERED("We said that we are still interested", What.STILL_INTERESTED_ANSWERED),
    EXTENSION_NOTICE("The agency took an extension", What.EXTENSION_NOTICED, "days,until"),
    PROMISED("The agency promised a date", What.DATE_PROMISED, "until"),
    EXPEDITED_REQUESTED("We asked to expedite", What.EXPEDITE_ASKED),
    EXPEDITED_DECIDED("The agency decided on expediting", What.EXPEDITE_GRANTED),
    DETERMINATION_GRANTED("The agency said that it will comply", What.GRANTED),
    RELEASED("The records were released in full", What.RELEASED_IN_FULL),
    DENIED("The agency denied it, in whole or in part", What.DETERMINED_ADVERSELY),
    NO_RECORDS("The agency said that it has no records", What.DETERMINED_ADVERSELY),
    REFUSED_IN_PERSON("The agency refused us in person", What.REFUSED_IN_PERSON),
    APPEAL_SENT("We appealed", What.APPEALED),
    APPEAL_RECEIVED("The agency received our appeal", What.APPEAL_RECEIVED),
    APPEAL_DECIDED("The appeal was decided", What.APPEAL_UPHELD),
    PRESUIT_COMPLAINT_SENT("We complained, as the law asks before a suit", What.COMPLAINED),
    SUIT_FILED("We sued", What.SUIT_FILED);

    private final String word;
    private final What what;
    private final String extras;

    EventType(String word, What what) {
        this(word, what, "");
    }

    EventType(String word, What what, String extras) {
        this.word = word;
        this.what = what;
        this.extras = extras;
    }

    static Optional<EventType> coded(String code) {
        return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** {@code clarification_requested}: as programs and links write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "The agency asked us to clarify". */
    String word() {
        return word;
    }

    What what() {
        return what;
    }

    /** The fields it may have beside its type and date. */
    List<String> extras() {
        return extras.isEmpty() ? List.of() : List.of(extras.split(",", -1));
    }

    boolean takes(String extra) {
        return extras().contains(extra);
    }

    /** Hours count from it: its date has one. */
    boolean timed() {
        return this == REFUSED_IN_PERSON;
    }
}
