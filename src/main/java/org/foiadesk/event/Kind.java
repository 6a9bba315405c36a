package org.foiadesk.event;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The closed list of what can happen to a request: one record each, which forms and the stored facts are read by. */
public enum Kind {
    DRAFTED("Draft", By.US, Where.START, Filing.Drafted.class),
    FILED("Filing", By.US, Where.DRAFTING, Filing.Filed.class),
    DELIVERY_FAILED("Failed delivery", By.AGENCY, Where.OPEN, Filing.DeliveryFailed.class),
    RECEIVED_BY_AGENCY("Receipt by the agency", By.AGENCY, Where.OPEN_OR_APPEALED, Handling.ReceivedByAgency.class),
    REFUSED_IN_PERSON("Refusal in person", By.AGENCY, Where.OPEN, Handling.RefusedInPerson.class),
    ACKNOWLEDGED("Acknowledgment", By.AGENCY, Where.SINCE_FILING, Handling.Acknowledged.class),
    PERFECTED("Request complete", By.AGENCY, Where.OPEN_OR_APPEALED, Handling.Perfected.class),
    CONSULTED("Consultation", By.AGENCY, Where.OPEN_OR_APPEALED, Handling.Consulted.class),
    REFERRED("Referral", By.AGENCY, Where.OPEN, Handling.Referred.class),
    EXTENSION_NOTICED("Extension notice", By.AGENCY, Where.OPEN_OR_APPEALED, Terms.ExtensionNoticed.class),
    COMPLETION_PROMISED("Promised date", By.AGENCY, Where.OPEN_OR_APPEALED, Terms.CompletionPromised.class),
    EXPEDITE_ASKED("Plea to expedite", By.US, Where.OPEN_OR_APPEALED, Terms.ExpediteAsked.class),
    EXPEDITE_DECIDED("Decision on expediting", By.AGENCY, Where.OPEN_OR_APPEALED, Terms.ExpediteDecided.class),
    WAIVER_DECIDED("Decision on fees", By.AGENCY, Where.OPEN_OR_APPEALED, Terms.WaiverDecided.class),
    CLARIFICATION_ASKED("Clarification letter", By.AGENCY, Where.OPEN_OR_APPEALED, Questions.ClarificationAsked.class),
    FEE_ASKED("Fee letter", By.AGENCY, Where.OPEN_OR_APPEALED, Questions.FeeAsked.class),
    STILL_INTERESTED_ASKED(
            "Still-interested letter", By.AGENCY, Where.OPEN_OR_APPEALED, Questions.StillInterestedAsked.class),
    CLARIFICATION_ANSWERED("Our clarification", By.US, Where.OPEN_OR_APPEALED, Replies.ClarificationAnswered.class),
    FEE_ANSWERED("Our answer on fees", By.US, Where.OPEN_OR_APPEALED, Replies.FeeAnswered.class),
    FEE_PAID("Our payment", By.US, Where.OPEN_OR_APPEALED, Replies.FeePaid.class),
    STILL_INTERESTED_ANSWERED(
            "Our continued interest", By.US, Where.OPEN_OR_APPEALED, Replies.StillInterestedAnswered.class),
    SCOPE_NARROWED("Narrower scope", By.US, Where.OPEN_OR_APPEALED, Replies.ScopeNarrowed.class),
    GRANTED("Decision to release", By.AGENCY, Where.OPEN_OR_APPEALED, Terms.Granted.class),
    INTERIM_RELEASE("Interim release", By.AGENCY, Where.UNANSWERED, Answers.InterimRelease.class),
    RECORDS_LINKED("Link to records", By.AGENCY, Where.SINCE_FILING, Fetching.RecordsLinked.class),
    RECORDS_FETCHED("Records fetched", By.US, Where.SINCE_FILING, Fetching.RecordsFetched.class),
    RELEASED_IN_PART("Release in part", By.AGENCY, Where.UNANSWERED, Answers.ReleasedInPart.class),
    RELEASED_IN_FULL("Release in full", By.AGENCY, Where.UNANSWERED, Answers.ReleasedInFull.class),
    DENIED("Denial", By.AGENCY, Where.UNANSWERED, Answers.Denied.class),
    NO_RECORDS("No records", By.AGENCY, Where.UNANSWERED, Answers.NoRecords.class),
    CLOSED_BY_AGENCY("Closure by the agency", By.AGENCY, Where.OPEN, Endings.ClosedByAgency.class),
    APPEALED("Appeal", By.US, Where.APPEALABLE, Appeals.Appealed.class),
    APPEAL_RECEIVED("Receipt of the appeal", By.AGENCY, Where.UNDER_APPEAL, Appeals.AppealReceived.class),
    APPEAL_DECIDED("Decision on the appeal", By.AGENCY, Where.UNDER_APPEAL, Appeals.AppealDecided.class),
    DECIDED_NOT_TO_APPEAL("Decision not to appeal", By.US, Where.ANSWERED, Appeals.DecidedNotToAppeal.class),
    COMPLAINED("Complaint before a suit", By.US, Where.SUABLE, Court.Complained.class),
    SUIT_FILED("Suit", By.US, Where.SUABLE, Court.SuitFiled.class),
    COURT_ORDERED("Court order", By.COURT, Where.IN_SUIT, Court.CourtOrdered.class),
    SUIT_ENDED("End of the suit", By.COURT, Where.IN_SUIT, Court.SuitEnded.class),
    MEDIATION_OPENED("Mediation", By.DESK, Where.ANYWHERE, Notes.MediationOpened.class),
    MEDIATION_CLOSED("End of mediation", By.DESK, Where.ANYWHERE, Notes.MediationClosed.class),
    CALLED("Phone call", By.DESK, Where.ANYWHERE, Notes.Called.class),
    NOTED("Note", By.DESK, Where.ANYWHERE, Notes.Noted.class),
    HANDED_OVER("Handover", By.DESK, Where.ANYWHERE, Notes.HandedOver.class),
    DATE_SET("Own date", By.DESK, Where.ANYWHERE, Notes.DateSet.class),
    WITHDRAWN("Withdrawal", By.US, Where.OPEN_OR_DRAFT, Endings.Withdrawn.class),
    REOPENED("Reopening", By.DESK, Where.ENDED, Endings.Reopened.class),
    STRUCK("Strike", By.DESK, Where.ANYWHERE, Notes.Struck.class);

    /** Whose deed it is, to group forms by. */
    public enum By {
        US,
        AGENCY,
        COURT,
        DESK
    }

    private static final Map<Class<? extends Event>, Kind> BY_RECORD =
            Arrays.stream(values()).collect(toUnmodifiableMap(Kind::record, Function.identity()));

    private static final Map<String, Kind> BY_CODE =
            Arrays.stream(values()).collect(toUnmodifiableMap(Kind::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String word;
    private final By by;
    private final Where where;
    private final Class<? extends Event> record;

    Kind(String word, By by, Where where, Class<? extends Event> record) {
        this.word = word;
        this.by = by;
        this.where = where;
        this.record = record;
    }

    /** {@code fee-asked}: in addresses and in the database. */
    public String code() {
        return code;
    }

    /** "Fee letter". */
    public String word() {
        return word;
    }

    public By by() {
        return by;
    }

    public Class<? extends Event> record() {
        return record;
    }

    public static Optional<Kind> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static Kind of(Event event) {
        Kind kind = BY_RECORD.get(event.getClass());
        if (kind == null) {
            throw new IllegalStateException("no kind for " + event.getClass());
        }
        return kind;
    }

    Where where() {
        return where;
    }
}
