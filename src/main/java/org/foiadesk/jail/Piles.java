package org.foiadesk.jail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A file of mails, cut into its messages as it streams by. */
final class Piles {

    static final int HEAD = 4_096;

    private final Supplier<OutputStream> next;
    private final List<String> remarks = new ArrayList<>();
    private int messages;

    private Piles(Supplier<OutputStream> next) {
        this.next = next;
    }

    /** @return remarks */
    static List<String> open(InputStream file, String name, Supplier<OutputStream> next) throws IOException {
        Piles piles = new Piles(next);
        piles.file(new BufferedInputStream(file, HEAD * 2), Names.file(name), 0);
        return piles.remarks.stream().limit(Limits.REMARKS).toList();
    }

    void file(BufferedInputStream in, String name, int depth) throws IOException {
        Bytes head = head(in);
        String lower = name.toLowerCase(Locale.ROOT);
        if (head.size() == 0) {
            remark(said(name) + " is empty.");
        } else if (head.has(0, "PK\u0003\u0004") || head.has(0, "PK\u0005\u0006")) {
            new Zipped(this).open(in, said(name), depth);
        } else if (outlook(head)) {
            outlook(in, lower, depth);
        } else if (!lower.endsWith(".eml") && Mbox.begins(head)) {
            new Mbox(this).cut(in);
        } else if (lower.endsWith(".eml") || mail(head)) {
            whole(in);
        } else {
            remark(said(name) + " is no mail. Mails are files of the kinds .eml, .msg and .mbox, or a .zip of them.");
        }
    }

    private void outlook(InputStream in, String lower, int depth) throws IOException {
        if (depth > 0 && !lower.endsWith(".msg")) {
            remark(said(lower) + " is no mail and was left out.");
        } else {
            whole(in);
        }
    }

    private void whole(InputStream in) throws IOException {
        try (OutputStream out = message()) {
            in.transferTo(out);
        }
    }

    boolean full() {
        return messages >= Limits.MESSAGES;
    }

    OutputStream message() {
        messages++;
        return next.get();
    }

    void remark(String sentence) {
        if (!remarks.contains(sentence)) {
            remarks.add(Names.shown(sentence));
        }
    }

    static String said(String name) {
        return name.isEmpty() ? "The file" : "“" + Limits.cut(name, 100) + "”";
    }

    private static Bytes head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        Bytes head = Bytes.of(in.readNBytes(HEAD));
        in.reset();
        return head;
    }

    static boolean outlook(Bytes head) {
        return head.has(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    }

    /** Something that has two headers at the least, one of them a mail's. */
    private static boolean mail(Bytes head) {
        Headers headers = Headers.ofMessage(head.withLineFeeds());
        return headers.fields.size() > 1
                && headers.fields.stream().anyMatch(field -> field.name()
                        .toLowerCase(Locale.ROOT)
                        .matches("from|to|subject|date|received|return-path|message-id|mime-version|content-type"));
    }
}
