package org.foiadesk.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foiadesk.correspondence.AuthResults.Result;

/** What the newsroom's own mail server found out about a mail's sender, in words. {@code forged}: it may be. */
record SenderProof(String words, boolean forged) {

    private static final String NOT = "Who sent this was not checked: ";

    /** How a mail came: only what our own mail server received bears its word. */
    record Came(String from, String headers, boolean received, boolean forwarded) {}

    static SenderProof of(Came mail, List<String> believed) {
        Optional<AuthResults> found = AuthResults.topmost(mail.headers());
        if (!mail.received()) {
            return not("it was brought as a file, and a file proves nothing about its sender.");
        } else if (mail.forwarded()) {
            return not("it was forwarded, so its sender is what the forwarded text says.");
        } else if (believed.isEmpty()) {
            return not("no mail server is named yet whose word the desk believes.");
        } else if (found.isEmpty()) {
            return not("the mail bears no result of such a check.");
        }
        String server = found.get().server();
        return believed.stream().anyMatch(server::equalsIgnoreCase)
                ? read(found.get(), Domains.of(mail.from()))
                : not("its results are of " + Text.oneLine(server, 100) + ", which the desk does not believe.");
    }

    private static SenderProof not(String why) {
        return new SenderProof(NOT + why, false);
    }

    private static SenderProof read(AuthResults found, String from) {
        List<String> said = new ArrayList<>();
        Optional<Result> dkim = found.best("dkim");
        Optional<Result> spf = found.best("spf");
        Optional<Result> dmarc = found.best("dmarc");
        dkim.ifPresent(one -> said.add(dkim(one)));
        spf.ifPresent(one -> said.add(spf(one)));
        dmarc.ifPresent(one -> said.add(dmarc(one)));
        if (said.isEmpty()) {
            return not("our mail server gave no result for SPF, DKIM or DMARC.");
        }
        String about = dmarc.map(one -> one.domain("header.from")).orElse("");
        boolean another = !about.isEmpty() && !about.equals(from);
        if (another) {
            said.add("That is about " + about + ", not about the sender shown: the sender may be forged.");
        }
        return new SenderProof(String.join(" ", said), another || forged(dkim, spf, dmarc));
    }

    /** Without DMARC, when both others were tried and neither passed. */
    private static boolean forged(Optional<Result> dkim, Optional<Result> spf, Optional<Result> dmarc) {
        boolean decided =
                dmarc.filter(one -> one.passed() || one.result().equals("fail")).isPresent();
        return decided
                ? dmarc.filter(Result::passed).isEmpty()
                : dkim.filter(one -> one.result().equals("fail")).isPresent()
                        && spf.filter(Result::passed).isEmpty();
    }

    private static String dkim(Result one) {
        String domain = one.domain("header.d", "header.i");
        String who = domain.isEmpty() ? "The sender’s domain" : "The domain " + domain;
        return switch (one.result()) {
            case "pass" -> who + " signed this mail (DKIM).";
            case "none" -> "No domain signed this mail (DKIM).";
            default -> "A signature of this mail does not hold (DKIM " + word(one) + ").";
        };
    }

    private static String spf(Result one) {
        String domain = one.domain("smtp.mailfrom", "smtp.helo");
        String whose = domain.isEmpty() ? "its sender" : domain;
        return switch (one.result()) {
            case "pass" -> "It came from a server of " + whose + " (SPF).";
            case "none", "neutral" -> "Nothing says from which servers mail of " + whose + " comes (SPF).";
            default -> "It did not come from a server of " + whose + " (SPF " + word(one) + ").";
        };
    }

    private static String dmarc(Result one) {
        return switch (one.result()) {
            case "pass" -> "DMARC passed.";
            case "fail" -> "DMARC failed: the sender may be forged.";
            case "none" -> "The sender’s domain asks for no DMARC check.";
            default -> "DMARC gave no answer.";
        };
    }

    private static String word(Result one) {
        return Text.oneLine(one.result(), 20);
    }
}
