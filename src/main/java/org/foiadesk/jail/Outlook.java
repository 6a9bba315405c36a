package org.foiadesk.jail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Messages and files that Outlook kept in its own forms. */
final class Outlook {

    private final Enclosing found;
    private final String within;
    private final int depth;

    Outlook(Enclosing found, String within, int depth) {
        this.found = found;
        this.within = within;
        this.depth = depth;
    }

    ReadMail msg(Bytes raw) {
        return msg(Msg.of(Cfb.open(raw), true), 0);
    }

    private ReadMail msg(Msg msg, int level) {
        int first = found.count();
        List<ReadMail> mails = new ArrayList<>();
        for (Msg.File file : msg.files()) {
            if (!found.mayReadOn()) {
                found.remark("The message has too many files; the later ones stand in the raw message.");
                break;
            }
            found.part();
            if (!file.message().isEmpty() && level < Limits.DEPTH) {
                mails.add(embedded(Msg.of(file.message().get(0), false), file.props(), level));
            } else {
                mails.addAll(file(file.props()));
            }
        }
        return mail(msg.props(), msg.recipients(), msg.props().body(), found.from(first), mails);
    }

    /** A message within a message has no bytes of its own to keep: it is written out as a mail. */
    private ReadMail embedded(Msg msg, Props file, int level) {
        String name = Names.ofSubject(msg.props().first(Props.SUBJECT, Props.DISPLAY_NAME), ".eml");
        String said = file.name().isEmpty() ? name : Names.ofSubject(file.name().replaceFirst("\\.msg$", ""), ".eml");
        List<Piece> body = msg.props().body().stream().toList();
        found.file(said, "message/rfc822", within, depth, false, MailWritten.bytes(msg, Piece.text(body)));
        return new Outlook(found, found.last(), depth + 1).msg(msg, level + 1);
    }

    /** @return what the TNEF says itself */
    List<Piece> tnef(Tnef tnef, List<ReadMail> mails) {
        if (!tnef.whole()) {
            found.remark("“" + within + "” breaks off or is damaged; what could be read of it is kept.");
        }
        for (Props file : tnef.files) {
            if (found.mayReadOn()) {
                found.part();
                mails.addAll(file(file));
            }
        }
        return tnef.message.body().stream().toList();
    }

    private List<ReadMail> file(Props file) {
        Bytes bytes = file.bytes(Props.DATA);
        Bytes data = file.object(Props.DATA) ? bytes.after(16) : bytes;
        if (file.object(Props.DATA) && Tnef.is(data) && depth < Limits.DEPTH) {
            return List.of(nested(file, data));
        }
        boolean inline =
                file.has(Props.CONTENT_ID) && !file.text(Props.CONTENT_ID).isBlank();
        if (data.size() > 0 || !file.name().isEmpty()) {
            found.file(file.name(), file.type(), within, depth, inline, data);
        }
        boolean mail = data.size() > 0 && depth < Limits.DEPTH && Container.holdsMail(file.name(), data);
        return mail ? List.of(Container.mail(found, data, depth, depth)) : List.of();
    }

    private ReadMail nested(Props file, Bytes data) {
        Tnef tnef = Tnef.read(data);
        String subject = tnef.message.first(Props.SUBJECT);
        String name = subject.isEmpty() ? file.name() : Names.ofSubject(subject, ".dat");
        found.file(name.isEmpty() ? "message.dat" : name, "application/ms-tnef", within, depth, false, data);
        int first = found.count();
        List<ReadMail> mails = new ArrayList<>();
        List<Piece> body = new Outlook(found, found.last(), depth + 1).tnef(tnef, mails);
        return mail(tnef.message, List.of(), body.stream().findFirst(), found.from(first), mails);
    }

    private ReadMail mail(
            Props props, List<Props> recipients, Optional<Piece> body, List<Enclosed> files, List<ReadMail> mails) {
        List<Piece> pieces = body.stream().toList();
        Headers headers = Headers.ofMessage(Bytes.of(props.text(Props.HEADERS)));
        ReadMail said = Letterhead.of(headers)
                .mail(Piece.text(pieces), Piece.html(pieces), files, List.copyOf(mails), found.remarks());
        return new MailWritten(props, recipients).filled(said);
    }

    static boolean wraps(Part part, Bytes bytes) {
        String name = part.name().toLowerCase(Locale.ROOT);
        return Tnef.is(bytes) && (part.type.contains("tnef") || name.endsWith(".dat") || part.is("application/"));
    }
}
