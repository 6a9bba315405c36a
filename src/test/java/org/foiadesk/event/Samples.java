package org.foiadesk.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One event of every kind, and of every choice on which an effect depends, under the name that house.md gives it. */
final class Samples {

    private static final LocalDate LATER = LocalDate.of(2027, 1, 15);
    private static final List<String> CODES = List.of("(b)(4)", "(b)(6)");
    private static final Map<String, Event> BY_NAME = byName();

    private Samples() {}

    static Map<String, Event> all() {
        return BY_NAME;
    }

    static Event of(Kind kind) {
        return BY_NAME.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static Event of(String name) {
        Event event = BY_NAME.get(name);
        if (event == null) {
            throw new IllegalArgumentException("no sample named " + name);
        }
        return event;
    }

    static Event feeLetter(String amount, LocalDate replyBy) {
        return new Questions.FeeAsked(new BigDecimal(amount), replyBy, false, null, "");
    }

    private static Map<String, Event> byName() {
        Map<String, Event> all = new LinkedHashMap<>();
        filing(all);
        handling(all);
        questions(all);
        answers(all);
        fetching(all);
        appeals(all);
        court(all);
        notes(all);
        return all;
    }

    private static void filing(Map<String, Event> all) {
        all.put("drafted", new Filing.Drafted(""));
        all.put("filed", new Filing.Filed(Filing.How.PORTAL, "confirmation 77120", ""));
        all.put("delivery-failed", new Filing.DeliveryFailed("mailbox unknown", ""));
        all.put("withdrawn", new Endings.Withdrawn(""));
        all.put("reopened", new Endings.Reopened(""));
        all.put("closed-by-agency", new Endings.ClosedByAgency(Endings.Reason.FEES_UNPAID, null, ""));
    }

    private static void handling(Map<String, Event> all) {
        all.put("received-by-agency", new Handling.ReceivedByAgency(Handling.Office.PROPER, ""));
        all.put("acknowledged", new Handling.Acknowledged("DEMO-26-0117", ""));
        all.put("perfected", new Handling.Perfected(""));
        all.put("granted", new Terms.Granted(""));
        all.put("refused-in-person", new Handling.RefusedInPerson("14:30", ""));
        all.put("complained", new Court.Complained("certified mail 7019", ""));
        all.put("consulted", new Handling.Consulted("the State Department", ""));
        all.put("referred all", new Handling.Referred(true, "DHS headquarters", null, "DEMO-9", ""));
        all.put("referred part", new Handling.Referred(false, "", 12, "", ""));
        all.put("extension-noticed", new Terms.ExtensionNoticed(Terms.Circumstance.VOLUMINOUS, LATER, ""));
        all.put("completion-promised", new Terms.CompletionPromised(LATER, ""));
        all.put("expedite-asked", new Terms.ExpediteAsked(""));
        all.put("expedite-decided", new Terms.ExpediteDecided(true, null, ""));
        all.put("waiver-decided", new Terms.WaiverDecided(Terms.Matter.FEE_WAIVER, true, null, ""));
    }

    private static void questions(Map<String, Event> all) {
        all.put("clarification-asked", new Questions.ClarificationAsked(LATER, ""));
        all.put("fee-asked", feeLetter("212.50", LATER));
        all.put("still-interested-asked", new Questions.StillInterestedAsked(LATER, ""));
        all.put("clarification-answered", new Replies.ClarificationAnswered(""));
        all.put("fee-answered", new Replies.FeeAnswered(Replies.FeeReply.AGREED_UP_TO, new BigDecimal("50"), ""));
        all.put("fee-paid", new Replies.FeePaid(new BigDecimal("50"), "check 1043", ""));
        all.put("still-interested-answered", new Replies.StillInterestedAnswered(""));
        all.put("scope-narrowed", new Replies.ScopeNarrowed("contracts of 2023", ""));
    }

    private static void answers(Map<String, Event> all) {
        all.put("interim-release", new Answers.InterimRelease(1, 40, null, List.of(), ""));
        all.put("released-in-part", new Answers.ReleasedInPart(61, 13, CODES, null, ""));
        all.put("released-in-full", new Answers.ReleasedInFull(812, ""));
        all.put("denied", new Answers.Denied(true, null, CODES, null, ""));
        all.put("no-records", new Answers.NoRecords(null, ""));
    }

    private static void fetching(Map<String, Event> all) {
        all.put("records-linked", new Fetching.RecordsLinked("Box", "https://doj.app.box.com/s/9k2x8", LATER, ""));
        all.put("records-fetched", new Fetching.RecordsFetched(Fetching.Result.FETCHED, null, ""));
    }

    private static void appeals(Map<String, Event> all) {
        all.put("appealed", new Appeals.Appealed(Filing.How.EMAIL, "", ""));
        all.put("appeal-received", new Appeals.AppealReceived("2026-ICAP-00012", ""));
        all.put("appeal-decided upheld", new Appeals.AppealDecided(Appeals.Ruling.UPHELD, ""));
        all.put("appeal-decided remanded", new Appeals.AppealDecided(Appeals.Ruling.REMANDED, ""));
        all.put("appeal-decided reversed", new Appeals.AppealDecided(Appeals.Ruling.REVERSED, ""));
        all.put("decided-not-to-appeal", new Appeals.DecidedNotToAppeal("nothing of use is withheld", ""));
    }

    private static void court(Map<String, Event> all) {
        all.put("suit-filed", new Court.SuitFiled("D.D.C.", "1:26-cv-00001", ""));
        all.put("court-ordered", new Court.CourtOrdered("rolling production", LATER, 500, ""));
        for (Court.Outcome outcome : Court.Outcome.values()) {
            String name = Kind.SUIT_ENDED.code() + " " + outcome.name().toLowerCase(Locale.ROOT);
            all.put(name.replace('_', ' '), new Court.SuitEnded(outcome, ""));
        }
    }

    private static void notes(Map<String, Event> all) {
        all.put("mediation-opened", new Notes.MediationOpened("OGIS", ""));
        all.put("mediation-closed", new Notes.MediationClosed("no agreement", ""));
        all.put("called", new Notes.Called("Jo Marsh", "left a message", ""));
        all.put("noted", new Notes.Noted("The liaison is on leave until June."));
        all.put("handed-over", new Notes.HandedOver("Dev Okafor", ""));
        all.put("date-set", new Notes.DateSet(LATER, "the clerk's promise", ""));
        all.put("struck", new Notes.Struck(1, "entered twice", ""));
    }
}
