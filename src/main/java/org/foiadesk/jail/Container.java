package org.foiadesk.jail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part that holds a message or files itself. */
final class Container {

    private final Enclosing found;
    private final int depth;
    private final int level;
    private final List<ReadMail> mails;

    /** @param mails where the messages go that are found */
    Container(Enclosing found, int depth, int level, List<ReadMail> mails) {
        this.found = found;
        this.depth = depth;
        this.level = level;
        this.mails = mails;
    }

    /** Whether a part that claims to be text is a mail by its name. */
    static boolean mailByName(Part part) {
        return part.name().toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    /** A message without a name has its subject's. */
    static String name(Part part, Bytes bytes) {
        if (!part.name().isEmpty()) {
            return part.name();
        }
        if (part.mail()) {
            return Names.ofSubject(Headers.ofMessage(bytes.withLineFeeds()).text("Subject"), ".eml");
        }
        return Outlook.wraps(part, bytes) ? "winmail.dat" : "";
    }

    /** @return what it says within the message that holds it; a mail in a mail speaks for itself */
    List<Piece> open(Part part, Bytes bytes) {
        if (level >= Limits.DEPTH || bytes.size() == 0) {
            return List.of();
        }
        if (part.mail() || holdsMail(part.name(), bytes)) {
            mails.add(mail(found, bytes, depth, level));
            return List.of();
        }
        if (Outlook.wraps(part, bytes)) {
            return new Outlook(found, found.last(), depth + 1).tnef(Tnef.read(bytes), mails);
        }
        return part.type.matches("application/(x-)?pkcs7-mime") ? signed(bytes) : List.of();
    }

    private List<Piece> signed(Bytes bytes) {
        if (Cms.encrypted(bytes)) {
            found.remark(
                    "The message is encrypted (S/MIME). Only the person with the key can read “" + found.last() + "”.");
            return List.of();
        }
        Optional<Bytes> content = Cms.content(bytes);
        if (content.isEmpty()) {
            found.remark("What is signed in “" + found.last() + "” could not be read; the file is kept.");
        }
        return content.map(inner -> new Walk(found, found.last(), depth + 1, level + 1).within(inner, mails))
                .orElse(List.of());
    }

    static boolean holdsMail(String name, Bytes bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".msg")) {
            return Piles.outlook(bytes) || looksLikeMail(bytes);
        }
        return lower.endsWith(".eml") && looksLikeMail(bytes);
    }

    /** The last file that was found, read as the mail that it is. */
    static ReadMail mail(Enclosing found, Bytes bytes, int depth, int level) {
        if (Piles.outlook(bytes)) {
            return new Outlook(found, found.last(), depth + 1).msg(bytes);
        }
        return new Walk(found, found.last(), depth + 1, level + 1).read(bytes);
    }

    private static boolean looksLikeMail(Bytes bytes) {
        Headers headers = Headers.ofMessage(bytes.withLineFeeds());
        return headers.raw("From").isPresent()
                || headers.raw("Received").isPresent()
                || headers.raw("Subject").isPresent();
    }
}
