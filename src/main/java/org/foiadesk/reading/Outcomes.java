package org.foiadesk.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foiadesk.event.Kind;
import org.foiadesk.reading.Scan.Hit;

/** What kind of answer a letter is, told by the plainest words of it; at most one. */
final class Outcomes {
    private static final Pattern MERELY = Patterns.of(
            "\\b(?:if|should (?:you|we|the|your)|may be|might|could be|would be|whether|unless|until|when|once|in the event|will be (?:closed|released|denied|withdrawn|considered)|or (?:it|your request|we) will|to the extent|before|some of which|not (?:a )?den|any denial|appeal (?:this|the) denial|reasons? for (?:the|this|any) denial|believe|you (?:asked|requested that|argue))");
    private static final Pattern NEVER = Pattern.compile("$^");

    private enum Answer {
        GLOMAR(
                Kind.DENIED,
                "They will neither confirm nor deny that they have records.",
                "\\b(?:neither confirm(?:s|ed)? n?or den(?:y|ies|ied)|can(?:not|_not)? neither confirm|refus\\w+ to confirm or deny|(?:cannot|can not) confirm or deny)"),
        INTERIM(
                Kind.INTERIM_RELEASE,
                "This is an interim release.",
                "\\b(?:interim (?:response|release|production|reply)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th)|next) (?:interim |rolling |partial )?(?:release|production|installment|rolling production|batch)|rolling (?:release|production|basis)[^.]{0,80}(?:enclosed|attached|first|available now)|partial (?:release|production|response) (?:number|no\\.?|#) ?\\d+)"),
        APPEAL_UPHELD(
                Kind.APPEAL_DECIDED,
                "They decided the appeal against us.",
                "\\b(?:(?:affirm|uphold|am affirming|are affirming|hereby affirm|affirmed|upheld|deny|denying|denied)(?:s|ing)? (?:your (?:administrative )?appeal|[^.]{0,60}(?:initial|original) (?:determination|decision|response|action)|[^.]{0,60}action on your request)|your (?:administrative )?appeal (?:is|has been|must be) (?:hereby )?(?:denied|dismissed))"),
        APPEAL_REMANDED(
                Kind.APPEAL_DECIDED,
                "They decided the appeal for us, at least in part.",
                "\\b(?:remand(?:ed|ing)? your|(?:am|are|is|been) (?:being )?remand(?:ed|ing)|your (?:administrative )?appeal (?:is|has been) (?:hereby )?(?:granted|sustained))"),
        IN_PART(
                Kind.RELEASED_IN_PART,
                "They released the records in part.",
                "\\b(?:(?:grant(?:ed|ing)?|releas(?:ed?|ing|able)|approv(?:ed|ing)|disclos(?:ed?|ing)|produc(?:ed?|ing)|provid(?:ed|ing)|fulfill(?:ed|ing)?|den(?:y|ied|ying))(?:[^.;]{0,50})? in[ -]part(?! of)|partial(?:ly)? (?:grant(?:ed|ing)?|release[ds]?|den(?:y|ied|ial)|disclos\\w+|approv\\w+)|grant(?:ed)? (?:in part )?and den(?:y|ied) in part|(?:enclosed|attached|releas\\w+|provid\\w+|produc\\w+)[^.]{0,160} (?:with (?:certain |some )?(?:redactions|deletions|excisions|portions (?:redacted|withheld))|redacted (?:copy|copies|records|version))|(?:pages?|records|documents) (?:are being |are |were |have been )?(?:released|produced|disclosed) with (?:redactions|excisions|deletions|withholdings)|(?:portions|some information|certain information|information) (?:of [^.]{0,60} )?(?:has|have|are|is|were|was)(?: been| being)? (?:redacted|withheld|excised|deleted))"),
        NO_RECORDS(
                Kind.NO_RECORDS,
                "They found no records.",
                "\\b(?:no (?:responsive )?(?:records?|documents?|information)(?: or documents?)?(?: (?:that are |were |was |have been |are |which are )?(?:responsive|found|located|identified|exist))|(?:unable to|could not|did not|not able to|failed to|does not|do not) (?:locate|identify|find|have|possess|maintain) any (?:responsive |such )?(?:records?|documents?|information|main file records)|no records responsive|(?:located|found|identified|has|have) no (?:responsive )?(?:records?|documents?)|(?:records?|documents?)(?: you (?:requested|seek|have requested))? do(?:es)? not exist)"),
        DENIED(
                Kind.DENIED,
                "They denied the request.",
                "\\b(?:your (?:[\\w ]{0,40})?request (?:is|has been|must be|was|is being) (?:hereby |therefore |respectfully ){0,6}denied|(?:(?:must|hereby|are|am|is|therefore) ){1,6}(?:deny|denying|respectfully deny)(?:ing)? (?:your|the|this) (?:[\\w ]{0,30})?request|(?:records?|documents?|pages?)[^.;]{0,60} (?:are|is|have been|has been|were|must be|being)(?: being)? (?:withheld|denied|exempt)(?: from (?:disclosure|release))? in (?:full|(?:their|its) entirety|whole)|withhold(?:ing)? (?:all|the|these|these|responsive|[^.;]{0,40}) ?(?:records?|documents?|pages?)[^.;]{0,40} in (?:full|(?:their|its) entirety)|(?:den(?:y|ying|ied)|withh(?:eld|olding)) (?:access to )?(?:the |your request for )?(?:requested )?[^.;]{0,60} in (?:full|(?:its|their) entirety))"),
        IN_FULL(
                Kind.RELEASED_IN_FULL,
                "They released the records in full.",
                "\\b(?:(?:releas(?:ed?|ing|able)|grant(?:ed|ing)?|provid(?:ed|ing)|disclos(?:ed|ing)|produc(?:ed|ing)|enclosed|approved)[^.;]{0,80} in (?:full|(?:its|their) entirety)|(?:fully|granted in full|full grant)(?: grant(?:ed|ing)?| releas(?:ed|ing))|without (?:any )?(?:redactions?|excisions?|deletions?)|(?:your )?request (?:is|has been) (?:hereby )?granted(?! in part)|fulfilled your request|(?:all|the) (?:responsive|requested) (?:records|documents) (?:are|have been|is) (?:attached|enclosed|provided|released|uploaded|now available|available for download))"),
        WAIVER_DENIED(
                Kind.WAIVER_DECIDED,
                "They denied the fee waiver.",
                "\\b(?:(?:deny(?:ing)?|denied)[^.]{0,40} (?:fee waiver|waiver of (?:all )?fees)|(?:fee waiver|waiver of (?:all )?fees)(?: request)? (?:is|has been|was|must be) (?:hereby )?denied|request for (?:a )?(?:fee waiver|waiver of (?:all )?fees) (?:is|has been|was|must be) (?:hereby )?denied)"),
        WAIVER_GRANTED(
                Kind.WAIVER_DECIDED,
                "They granted the fee waiver.",
                "\\b(?:(?:grant(?:ing)?|granted)[^.]{0,40} (?:fee waiver|waiver of (?:all )?fees)|(?:fee waiver|waiver of (?:all )?fees)(?: request)? (?:is|has been|was) (?:hereby )?(?:granted|approved))"),
        EXPEDITE_DENIED(
                Kind.EXPEDITE_DECIDED,
                "They denied expedited handling.",
                "\\b(?:(?:deny(?:ing)?|denied)[^.]{0,40} (?:expedited (?:processing|treatment|handling|review)|expedition)|(?:expedited (?:processing|treatment|handling)|expedition) (?:is|has been|was|must be) (?:hereby )?denied)"),
        EXPEDITE_GRANTED(
                Kind.EXPEDITE_DECIDED,
                "They granted expedited handling.",
                "\\b(?:(?:grant(?:ing)?|granted)[^.]{0,40} (?:expedited (?:processing|treatment|handling|review)|expedition)|(?:expedited (?:processing|treatment|handling)|expedition) (?:is|has been|was) (?:hereby )?granted)"),
        CLOSED(
                Kind.CLOSED_BY_AGENCY,
                "They closed the request.",
                "\\b(?:(?:your |this |the )?(?:[\\w ]{0,30})?(?:request|case|file|matter) (?:has been|is being|was|is|is now|has now been|is hereby) (?:now )?(?:administratively )?(?:closed|withdrawn|considered closed)|(?:we|I) (?:have|are|am)(?: therefore| now| hereby){0,6} (?:administratively )?clos(?:ed|ing) (?:your|this|the)|closed your request)"),
        APPEAL_RECEIVED(
                Kind.APPEAL_RECEIVED,
                "They have received the appeal.",
                "\\b(?:(?:acknowledge|confirm|acknowledges|acknowledging|confirms)[^.]{0,40} receipt of your (?:[\\w ]{0,40})?appeal|(?:we|office)[^.]{0,40} received your (?:[\\w ]{0,40})?appeal|your (?:[\\w ]{0,40})?appeal (?:was|has been) received)"),
        ACKNOWLEDGED(
                Kind.ACKNOWLEDGED,
                "They acknowledge the request.",
                "\\b(?:(?:acknowledge[sd]?|acknowledging|acknowledge?ment of|confirm(?:s|ing)?)(?: that)?(?: we)?(?: have)? (?:receipt of|received|receiving|your)[^.]{0,90}request|(?:we|office|department|agency|city|county|division|unit|section)[^.]{0,60} (?:has |have )?received (?:your |a |the )[^.]{0,90}request|your [^.]{0,90}request[^.]{0,30} (?:was|has been) (?:received|logged|assigned|submitted)|thank you for (?:submitting )?your (?:[\\w ]{0,60})?request|in receipt of your|this (?:is in response|responds|is a response|letter is to acknowledge))");

        private final Kind kind;
        private final String sentence;
        private final Pattern said;

        Answer(Kind kind, String sentence, String said) {
            this.kind = kind;
            this.sentence = sentence;
            this.said = Patterns.of(said);
        }

        /** A decision beside the answer: both can stand in one letter. */
        boolean beside() {
            return kind == Kind.WAIVER_DECIDED || kind == Kind.EXPEDITE_DECIDED;
        }

        /** "We received your request" is said plainly even where an "if" stands before it. */
        boolean receipt() {
            return kind == Kind.APPEAL_RECEIVED || kind == Kind.ACKNOWLEDGED;
        }
    }

    private Outcomes() {}

    static List<Proposal> in(Scan scan) {
        List<Proposal> all = new ArrayList<>();
        answer(scan).ifPresent(all::add);
        for (Answer one : Answer.values()) {
            if (one.beside()) {
                found(scan, one).map(hit -> decision(one, hit)).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Proposal> answer(Scan scan) {
        for (Answer one : Answer.values()) {
            Optional<Hit> hit = one.beside() ? Optional.empty() : found(scan, one);
            if (hit.isPresent()) {
                return hit.map(words -> proposal(one, words));
            }
        }
        return Optional.empty();
    }

    private static Optional<Hit> found(Scan scan, Answer one) {
        Pattern merely = one.receipt() ? NEVER : MERELY;
        return scan.inText(one.said).stream()
                .filter(hit -> !before(scan, hit, merely))
                .findFirst();
    }

    /** What stands before the words in their sentence, or right after them. */
    private static boolean before(Scan scan, Hit hit, Pattern merely) {
        Scan.Span one = scan.sentence(hit);
        return merely.matcher(scan.text().substring(one.from(), hit.match().end()))
                .find();
    }

    private static Proposal decision(Answer one, Hit hit) {
        boolean granted = one == Answer.WAIVER_GRANTED || one == Answer.EXPEDITE_GRANTED;
        Map<String, String> values = new HashMap<>(Map.of("granted", Boolean.toString(granted)));
        if (one.kind == Kind.WAIVER_DECIDED) {
            values.put("matter", "FEE_WAIVER");
        }
        return Proposal.said(About.DECISION, one.kind, values, one.sentence, List.of(hit.words()));
    }

    private static Proposal proposal(Answer one, Hit hit) {
        return Proposal.said(About.ANSWER, one.kind, values(one, hit), one.sentence, List.of(hit.words()));
    }

    private static Map<String, String> values(Answer one, Hit hit) {
        return switch (one) {
            case GLOMAR -> Map.of("glomar", "true");
            case INTERIM ->
                Ordinal.in(hit.match().group())
                        .map(n -> Map.of("number", n.toString()))
                        .orElse(Map.of());
            case APPEAL_UPHELD -> Map.of("ruling", "UPHELD");
            case APPEAL_REMANDED -> Map.of("ruling", "REMANDED");
            default -> Map.of();
        };
    }
}
