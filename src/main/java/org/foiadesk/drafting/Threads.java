package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foiadesk.correspondence.Conversation;
import org.foiadesk.correspondence.Conversation.Turn;
import org.foiadesk.correspondence.ReplyAddress;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Mail;
import org.foiadesk.platform.MailHead;
import org.foiadesk.platform.MailSender;
import org.foiadesk.request.FoiaRequest;

/** Keeps a request's letters one conversation in everybody's mail program, and its answers coming home. */
@ApplicationScoped
class Threads {

    private static final Pattern ANSWERS =
            Pattern.compile("^((re|fw|fwd|aw)(\\[[0-9]+])?:\\s*)+", Pattern.CASE_INSENSITIVE);

    private final Conversation conversation;
    private final ReplyAddress replies;
    private final Writers writers;

    Threads(Conversation conversation, ReplyAddress replies, Writers writers) {
        this.conversation = conversation;
        this.replies = replies;
        this.writers = writers;
    }

    /** For a letter that goes out now: the request gets its own address here, at first need. */
    MailHead head(FoiaRequest request, Draft draft, Optional<MailSender> from, Viewer viewer) {
        List<String> ids = turns(request, draft.kind()).stream()
                .map(Turn::messageId)
                .distinct()
                .toList();
        Optional<String> last = ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
        Optional<String> own = writers.own(viewer).map(MailSender::address);
        return new MailHead(from, replies.of(request).or(() -> own), last, ids);
    }

    /** What the page says of answers. */
    String said(Viewer viewer) {
        Optional<String> desk = writers.desk().map(MailSender::address);
        Optional<String> own = writers.own(viewer).map(MailSender::address);
        return desk.isPresent()
                ? "Answers come to the request’s own address at " + desk.get() + " and file themselves here."
                : own.map(address -> "Answers come to " + address + " and do not file themselves.")
                        .orElse("You have no address yet: give one on your profile, so that answers find you.");
    }

    /** "Re: …" of the conversation that it joins, with the agency's number; else as the wording has it. */
    String subject(FoiaRequest request, LetterKind kind, Merging merging, String worded) {
        List<Turn> turns = turns(request, kind);
        if (turns.isEmpty()) {
            return worded;
        }
        String before = turns.get(turns.size() - 1).subject();
        String bare = ANSWERS.matcher(Mail.oneLine(before)).replaceFirst("");
        String number = merging.tracking()
                .filter(tracking -> !bare.contains(tracking))
                .map(tracking -> " (" + tracking + ")")
                .orElse("");
        return bare.isBlank() ? worded : "Re: " + bare + number;
    }

    /** Another house, or another desk of the same one, knows nothing of what was said before. */
    private List<Turn> turns(FoiaRequest request, LetterKind kind) {
        boolean joins =
                switch (kind) {
                    case REQUEST, APPEAL, LIAISON, OGIS, ALL_OPEN -> false;
                    case FEE_WAIVER,
                            EXPEDITE,
                            CHASER,
                            STATUS,
                            STILL_INTERESTED,
                            CLARIFICATION,
                            FEE_PAY,
                            FEE_NARROW,
                            FEE_CATEGORY,
                            CONTACT -> true;
                };
        return joins
                ? conversation.of(request).stream()
                        .filter(turn -> MailHead.isId(turn.messageId()))
                        .toList()
                : List.of();
    }
}
