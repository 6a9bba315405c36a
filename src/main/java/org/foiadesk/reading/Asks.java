package org.foiadesk.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foiadesk.event.Kind;
import org.foiadesk.reading.Scan.Hit;

/** What a letter wants to know of us: what we mean, and whether we still want it. */
final class Asks {
    private static final Pattern STILL = Patterns.of(
            "\\b(?:(?:remain|are|be|is)(?: you)?(?: still)? interested in|still interested|continued? interest in|(?:are you|you are|if you|you) still (?:want|wish|seek|need)"
                    + "|(?:wish|want|would like) (?:us )?to continue (?:processing|with)|still (?:desire|require) (?:the|these|copies))");
    private static final Pattern STILL_ASKS = Patterns.of(
            "\\b(?:contact|respon|reply|inform|advise|notify|let (?:us|me) know|hear|confirm|whether|if you|are you|\\?)");
    private static final Pattern CLARIFY = Patterns.of(
            "\\b(?:(?:please|need|needs|asks?|asking|request(?:s|ing)?|require[sd]?|seek(?:s|ing)?|you)(?: (?:that )?you| to)?(?: further| additional| some| us)*(?: with)? (?:clarif(?:y|ication)|provide (?:additional|more|further|clarifying) (?:information|details?)|narrow|specify|reformulate|revise)"
                    + "|(?:does|do|did) not reasonably describe|too (?:broad|vague)|overly broad|unclear what|additional information is (?:needed|required)|clarification is (?:needed|required|requested)|unable to (?:determine|identify) what records"
                    + "|not (?:a )?perfected)");
    private static final Pattern MERELY = Patterns.of(
            "\\b(?:if (?:you (?:wish|would like|want|choose)|we need|clarification|necessary)|may (?:need|contact)|you may (?:wish|want|narrow|also)|to (?:reduce|lower) (?:the )?(?:fees|costs?)|feel free|thank you for|your clarification|option|opportunity to|should you|would like an opportunity|to be processed (?:sooner|faster|more quickly)|you (?:clarified|narrowed))");
    private static final Pattern CLOSED = Patterns.of(
            "\\b(?:has been|have been|was|were|is being|are being|is hereby|am|are) (?:administratively )?clos");

    private Asks() {}

    static List<Proposal> in(Scan scan) {
        List<Proposal> asks = new ArrayList<>();
        stillInterested(scan).ifPresent(asks::add);
        clarification(scan).ifPresent(asks::add);
        return asks;
    }

    private static Optional<Proposal> stillInterested(Scan scan) {
        return scan.everywhere(STILL).stream()
                .filter(hit -> hit.where() == Words.Where.TEXT)
                .filter(hit -> scan.within(
                                STILL_ASKS,
                                scan.sentence(hit).from(),
                                scan.sentence(hit).to() + 300)
                        .isPresent())
                .filter(hit -> !scan.sentence(hit).says(CLOSED))
                .findFirst()
                .map(hit -> asked(
                        scan,
                        hit,
                        About.STILL_INTERESTED,
                        Kind.STILL_INTERESTED_ASKED,
                        "They ask whether we are still interested"));
    }

    private static Optional<Proposal> clarification(Scan scan) {
        return scan.inText(CLARIFY).stream()
                .filter(hit ->
                        !scan.sentence(hit).says(MERELY) && !scan.sentence(hit).says(CLOSED))
                .findFirst()
                .map(hit -> asked(
                        scan,
                        hit,
                        About.CLARIFICATION,
                        Kind.CLARIFICATION_ASKED,
                        "They ask us to clarify the request"));
    }

    private static Proposal asked(Scan scan, Hit hit, About about, Kind kind, String ask) {
        Proposal bare = Proposal.said(about, kind, Map.of(), ask + ".", List.of(hit.words()));
        return ReplyBy.near(scan, scan.sentence(hit))
                .map(day -> bare.with("replyBy", day).saying(Prose.replyBy(scan, ask, day)))
                .orElse(bare);
    }
}
