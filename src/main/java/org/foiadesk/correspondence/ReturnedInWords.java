package org.foiadesk.correspondence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.correspondence.DeliveryReport.Recipient;
import org.foiadesk.jail.Mailbox;
import org.foiadesk.jail.ReadMail;

/** A mail that came back without a report that programs read: what mail systems say of it in words. */
record ReturnedInWords(ReadMail mail) {

    private static final Pattern DAEMON = Pattern.compile(
            "(mailer[-_ ]?daemon|postmaster|mdaemon|system[._ -]?administrator|mail[._ -]?(delivery|system)|delivery[._ -]?(sub)?system"
                    + "|\\w*_?smtp_?mail_?service|ndr)\\b.*");
    private static final Pattern SUBJECT =
            Pattern.compile("undeliver|non-?deliver|unzustellbar|non remis|no entregad|not (yet |been |be )*deliver"
                    + "|deliver\\w*.{0,20}(fail|error|problem|delay|warning|unsuccessful)|delivery (status notification|report)"
                    + "|(fail\\w*|returned|rejected|bounced|blocked|delayed) (e-?mail|mail|message|delivery)\\b"
                    + "|(mail|message)\\b.{0,15}\\b(fail\\w*|error|blocked|rejected|returned|bounced|delayed)\\b"
                    + "|failure (notice|delivery)|(user|recipient|address) unknown|mail (delivery|system error)"
                    + "|processing error|^delayed|^warning:");
    private static final Pattern GREETS = Pattern.compile("(?i)^\\W*(dear|hello|hi|good (morning|afternoon|day))[ \\t]+"
            + "(?!sender|user|customer)\\p{L}[\\p{L}. '’-]{0,40}[,:!]");
    private static final Pattern ANSWER = Pattern.compile("(re|fwd?|aw|wg|tr|sv):.*");

    private static final Pattern SAYS = Pattern.compile(
            "(?is)(could|can|was|were|has|have|did|does)\\s*(not|n['’]t)\\s+((yet|be|been|able|to)\\s+){0,4}(deliver|reach)"
                    + "|(cannot|can['’]t|unable\\s+to|fail(ed|ure)\\s+to)\\s+(be\\s+)?deliver|not\\s+delivered"
                    + "|deliver\\w*\\s+(to\\s.{0,60}\\s)?((was|were|has|have|been)\\s+)*(fail|abort|error)"
                    + "|fatal\\s+(delivery\\s+)?error|permanent\\s+(fail|error)"
                    + "|(mail|message)\\b.{0,60}\\b(was|were|been|is)\\s+(automatically\\s+|being\\s+)?"
                    + "(returned|rejected|blocked|bounced|postponed|delayed)|has\\s+been\\s+postponed"
                    + "|no\\s+such\\s+(user|recipient|mailbox)|no\\s+valid\\s+recipient|unknown\\s+(user|host|recipient|address)"
                    + "|(user|recipient|mailbox)\\s+(is\\s+)?(unknown|unavailable|not\\s+found|full|does(n['’]t|\\s+not)\\s+exist)"
                    + "|failed\\s+(recipient|address)|quota\\s+exceeded|exceed\\s+mailbox\\s+quota");
    private static final Pattern COPY = Pattern.compile(
            "(?i)(copy|headers?|text|lines|summary) of (the|your) [a-z ]{0,30}(message|mail)|(original|returned|message|mail)"
                    + " (message|mail|text|headers?) follow|-{3,} ?(returned|original) (mail|message)");
    private static final Pattern CODE = Pattern.compile(
            "(?i)\\b[45]\\d\\d[ -]#?[45]\\.\\d{1,3}\\.\\d{1,3}\\b|#?\\b[45]\\.\\d{1,3}\\.\\d{1,3}\\b"
                    + "|\\b(error|code|said|returned|smtp|rcpt)\\b[^\\n]{0,40}\\b[45]\\d\\d\\b|(?m)^\\W*[45]\\d\\d[ -]");
    private static final Pattern LATER = Pattern.compile(
            "(?i)\\b(will|we['’]ll)\\s+(be\\s+)?(continue|keep|re-?tr|tr(y|ied)\\b)|being retried|attempts? will continue"
                    + "|\\bpostponed\\b|warning only|not need to (re-?)?send|no action is required|(not yet|n['’]t yet) been");
    private static final Pattern LATER_SUBJECT =
            Pattern.compile("\\bdelay(ed)?\\b|still being retried|delivery warning|not yet");
    private static final Pattern GIVEN_UP = Pattern.compile("(?i)giv(en|ing) up|not going to try again|permanent");
    /** A sentence that ends in a colon, or in an address after one, goes on in the next line. */
    private static final Pattern UNFINISHED = Pattern.compile(".*:(\\s*\\S+@\\S+)?");

    private static final int MOST_LINES = 4;
    private static final int LOOKED_AT = 4_000;
    private static final int NEAR = 200;

    boolean is() {
        if (!header("x-failed-recipients").isEmpty()) {
            return true;
        }
        boolean titled = SUBJECT.matcher(subject()).find();
        boolean told = SAYS.matcher(text()).find() && evident();
        if (daemon()) {
            return titled || told;
        }
        // What answers by machine has an empty return path too, but under the subject that it answers.
        boolean system = header("return-path").strip().equals("<>")
                && SUBJECT.matcher(subject()).lookingAt();
        return system || (titled && told && !ANSWER.matcher(subject()).matches() && !personal());
    }

    /** Somebody who greets, or answers a letter in words of their own, is no mail system. */
    private boolean personal() {
        boolean answers = !mail.references().isEmpty()
                && header("auto-submitted").isEmpty()
                && mail.mails().isEmpty();
        return answers || GREETS.matcher(text()).find();
    }

    /** A receipt that says the mail was thrown back, as rules of a mailbox write it. */
    boolean rejected() {
        return SUBJECT.matcher(subject()).find() && SAYS.matcher(text()).find();
    }

    boolean daemon() {
        return mail.from().stream().anyMatch(ReturnedInWords::daemon)
                || header("return-path").contains("mailer-daemon");
    }

    private static boolean daemon(Mailbox box) {
        String address = box.address().toLowerCase(Locale.ROOT).replace("\"", "");
        return (address.isEmpty() && !box.name().isEmpty())
                || DAEMON.matcher(address).matches()
                || DAEMON.matcher(box.name().toLowerCase(Locale.ROOT)).matches();
    }

    /** The mail system goes on trying. */
    boolean later() {
        boolean says =
                LATER_SUBJECT.matcher(subject()).find() || LATER.matcher(text()).find();
        return says && !GIVEN_UP.matcher(text()).find();
    }

    /** The one whom it names, as far as it names one, and the line that says why. */
    Recipient recipient() {
        Matcher code = CODE.matcher(text());
        Matcher says = SAYS.matcher(text());
        String line = code.find() ? line(code.start()) : says.find() ? line(says.start()) : mail.subject();
        String address = Stream.of(header("x-failed-recipients"), line, text())
                .flatMap(this::addresses)
                .findFirst()
                .orElse("");
        return later() ? new Recipient(address, "delayed", "", line) : new Recipient(address, "failed", "", line);
    }

    /** More than words: the mail itself, the server's code, or an address beside them. */
    private boolean evident() {
        boolean copy = !mail.mails().isEmpty() || COPY.matcher(text()).find();
        Matcher says = SAYS.matcher(text());
        return copy
                || CODE.matcher(text()).find()
                || (says.find()
                        && addresses(text().substring(says.start(), Math.min(says.end() + NEAR, text().length())))
                                .findAny()
                                .isPresent());
    }

    /** Neither ours nor the mail system's own. */
    private Stream<String> addresses(String text) {
        Set<String> others = Stream.of(mail.to(), mail.cc(), mail.from())
                .flatMap(List::stream)
                .map(box -> box.address().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return DeliveryReport.addresses(text)
                .filter(address -> !others.contains(address.toLowerCase(Locale.ROOT)))
                .filter(address ->
                        !DAEMON.matcher(address.toLowerCase(Locale.ROOT)).matches());
    }

    private String line(int at) {
        String said = "";
        for (String line : text().substring(text().lastIndexOf('\n', at) + 1)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList()) {
            if (!said.isEmpty() && !UNFINISHED.matcher(said).matches()) {
                break;
            }
            said = (said + " " + line).strip();
        }
        return said;
    }

    private String text() {
        return Text.fit(mail.text(), LOOKED_AT);
    }

    private String subject() {
        return mail.subject().strip().toLowerCase(Locale.ROOT);
    }

    private String header(String name) {
        return mail.header(name).orElse("").toLowerCase(Locale.ROOT);
    }
}
