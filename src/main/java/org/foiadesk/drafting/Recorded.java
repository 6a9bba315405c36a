package org.foiadesk.drafting;

import java.math.BigDecimal;
import java.util.Optional;
import org.foiadesk.event.Appeals;
import org.foiadesk.event.Event;
import org.foiadesk.event.Filing;
import org.foiadesk.event.Flag;
import org.foiadesk.event.Notes;
import org.foiadesk.event.Replies;
import org.foiadesk.event.Situation;
import org.foiadesk.event.Terms;

/** What a letter that goes out is on the record: the deed that it does, or a note where it does none. */
record Recorded(LetterKind kind, String detail, Filing.How how, String proof) {

    Event event(Situation before) {
        return switch (kind) {
            case REQUEST -> new Filing.Filed(how, proof, "");
            case APPEAL -> new Appeals.Appealed(how, proof, "");
            case EXPEDITE -> new Terms.ExpediteAsked(proof);
            case STILL_INTERESTED, ALL_OPEN ->
                before.flags().contains(Flag.STILL_INTERESTED_OPEN)
                        ? new Replies.StillInterestedAnswered(proof)
                        : noted("We wrote that we remain interested.");
            case CLARIFICATION ->
                before.flags().contains(Flag.CLARIFICATION_OPEN)
                        ? new Replies.ClarificationAnswered(proof)
                        : noted("We explained what we ask for.");
            case FEE_PAY ->
                new Replies.FeeAnswered(
                        Replies.FeeReply.AGREED_UP_TO, amount(detail).orElseThrow(), proof);
            case FEE_NARROW -> new Replies.ScopeNarrowed(oneLine(detail), proof);
            case FEE_CATEGORY, FEE_WAIVER ->
                before.flags().contains(Flag.FEE_OPEN)
                        ? new Replies.FeeAnswered(Replies.FeeReply.DISPUTED, null, proof)
                        : noted(kind == LetterKind.FEE_WAIVER ? "We asked for a fee waiver." : "We disputed the fees.");
            case LIAISON -> new Notes.MediationOpened("the agency’s public liaison", proof);
            case OGIS -> new Notes.MediationOpened("OGIS", proof);
            case CHASER -> noted("We asked for the answer that is overdue.");
            case STATUS -> noted("We asked for the status and a completion date.");
            case CONTACT -> noted("We named a new contact.");
        };
    }

    /** "$250", "1,250.00": what a person types. */
    static Optional<BigDecimal> amount(String typed) {
        String bare = typed.replace("$", "").replace(",", "").strip();
        return bare.matches("[0-9]{1,7}(\\.[0-9]{1,2})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    private Event noted(String said) {
        return new Notes.Noted(said + " " + proof);
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 500 ? line : line.substring(0, 499) + "…";
    }
}
