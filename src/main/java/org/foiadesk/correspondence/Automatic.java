package org.foiadesk.correspondence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.foiadesk.jail.ReadMail;

/**
 * Whether a machine wrote it: such a letter is kept and folded away. What a portal sends with a number in it is a
 * letter, whoever typed it.
 */
final class Automatic {

    private static final Pattern AWAY_SUBJECT = Pattern.compile(
            "^(re: *)?(automatic reply|auto(matic)?[- ]?(reply|response)|autoreply|auto:|out of (the )?office|out-of-office)"
                    + "\\b?.*");
    private static final Pattern AWAY = Pattern.compile(
            "(?i)\\bout[- ]of[- ](the )?office|\\b(i am|i'm|i’m|i will be) (currently )?(away|out|on (annual |sick |parental )?leave)"
                    + "|\\bno longer (work|with)\\b");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)\\b(tracking|reference|request|case|control|confirmation|foia|prr|pra)\\s*(number|no\\.?|id|#)?\\s*"
                    + "(for your request\\s*)?(is|of|:|#|was)?\\s*:?\\s*#?(?=[\\w-]*\\d{3})[A-Z]{0,8}-?\\d[\\w-]{3,30}");
    private static final Set<String> PORTALS = Set.of(
            "govqa.us",
            "mycusthelp.com",
            "mycusthelp.net",
            "nextrequest.com",
            "foiaxpress.com",
            "ains.com",
            "securefoia.com",
            "justfoia.com",
            "foia.gov",
            "foiaonline.gov",
            "securerelease.us");
    private static final Set<String> PRECEDENCE = Set.of("bulk", "junk", "auto_reply", "auto-reply", "list");
    private static final int LOOKED_AT = 20_000;

    private Automatic() {}

    /** BOUNCE, DELAY, RECEIPT or AUTO_REPLY; empty where a person wrote it, or a portal with something to say. */
    static String of(ReadMail mail) {
        String type = header(mail, "content-type");
        ReturnedInWords words = new ReturnedInWords(mail);
        boolean report = type.contains("multipart/report") || words.daemon();
        if (type.contains("report-type=delivery-status") || (report && DeliveryReport.encloses(mail))) {
            return DeliveryReport.of(mail).kind();
        }
        if (type.contains("report-type=disposition-notification")) {
            return words.rejected() ? "BOUNCE" : "RECEIPT";
        }
        if (words.is()) {
            return words.later() ? "DELAY" : "BOUNCE";
        }
        return machine(mail) && !says(mail) ? "AUTO_REPLY" : "";
    }

    /** X-Auto-Response-Suppress proves nothing: Exchange sets it on what people write, too. */
    private static boolean machine(ReadMail mail) {
        String submitted = header(mail, "auto-submitted").strip();
        boolean declared = !submitted.isEmpty() && !submitted.matches("no\\b.*");
        boolean answers = !header(mail, "x-autoreply").isEmpty()
                || !header(mail, "x-autorespond").isEmpty()
                || !header(mail, "x-autoresponder").isEmpty();
        return declared
                || answers
                || PRECEDENCE.contains(header(mail, "precedence").strip())
                || AWAY_SUBJECT.matcher(subject(mail)).matches();
    }

    /** An acknowledgement by machine is the agency's word all the same. */
    private static boolean says(ReadMail mail) {
        String text = mail.text().substring(0, Math.min(LOOKED_AT, mail.text().length()));
        if (AWAY.matcher(mail.subject() + "\n" + text).find()) {
            return false;
        }
        String domain = Domains.of(from(mail));
        boolean portal = PORTALS.stream().anyMatch(known -> Domains.under(domain, known));
        return portal || NUMBERED.matcher(Quoted.without(text)).find();
    }

    private static String subject(ReadMail mail) {
        return mail.subject().strip().toLowerCase(Locale.ROOT);
    }

    private static String from(ReadMail mail) {
        return mail.from().stream()
                .map(box -> box.address().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static String header(ReadMail mail, String name) {
        return mail.header(name)
                .map(value -> value.toLowerCase(Locale.ROOT).replace("\"", "").replaceAll("\\s*=\\s*", "="))
                .orElse("");
    }
}
