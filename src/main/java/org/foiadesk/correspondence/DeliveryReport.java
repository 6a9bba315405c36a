package org.foiadesk.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foiadesk.jail.Enclosed;
import org.foiadesk.jail.ReadMail;

/**
 * What a mail system says of a mail that it had (RFC 3464), as far as it says so.
 *
 * @param ids what may be the id of that mail, with angle brackets
 */
record DeliveryReport(List<Recipient> recipients, List<String> ids) {

    /**
     * One whom it was for.
     *
     * @param action failed, delayed, delivered, relayed, expanded; empty where the report says none of these
     * @param said the server's own words
     */
    record Recipient(String address, String action, String status, String said) {

        /** Given up, whatever the status: RFC 3464, 2.3.3. */
        boolean failed() {
            return action.equals("failed") || (action.isEmpty() && status.startsWith("5"));
        }

        boolean delayed() {
            return action.equals("delayed") || (action.isEmpty() && status.startsWith("4"));
        }
    }

    private static final Set<String> COPIES = Set.of("text/rfc822-headers", "message/rfc822-headers");
    private static final Set<String> ACTIONS = Set.of("failed", "delayed", "delivered", "relayed", "expanded");
    private static final int MOST = 100_000;
    private static final int MOST_IDS = 200;
    private static final Pattern GAP = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z-]{3,40}):[ \\t]*(.*)$");
    private static final Pattern ID = Pattern.compile(
            "(?im)^[>\\s]{0,20}(?:X-)?(?:Original-)?Message-ID:\\s{0,5}(<[^<>\\s@]{1,250}@[^<>\\s@]{1,250}>)");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+'-]{1,64}@[\\w-]+(\\.[\\w-]+)+");

    static DeliveryReport of(ReadMail mail) {
        List<Recipient> recipients = reported(mail);
        return new DeliveryReport(
                recipients.isEmpty() ? List.of(new ReturnedInWords(mail).recipient()) : recipients, ids(mail));
    }

    /** Whether a report that programs read is in it. */
    static boolean encloses(ReadMail mail) {
        return !reported(mail).isEmpty();
    }

    private static List<Recipient> reported(ReadMail mail) {
        return mail.enclosed().stream()
                .filter(file -> file.type().equals("message/delivery-status") && file.depth() == 0)
                .flatMap(file -> recipients(text(file)).stream())
                .toList();
    }

    /** Under what such a letter is folded. */
    String kind() {
        if (recipients.stream().anyMatch(Recipient::failed)) {
            return "BOUNCE";
        }
        return recipients.stream().anyMatch(Recipient::delayed) ? "DELAY" : "RECEIPT";
    }

    Optional<Recipient> failed() {
        return recipients.stream().filter(Recipient::failed).findFirst();
    }

    Optional<Recipient> delayed() {
        return recipients.stream().filter(Recipient::delayed).findFirst();
    }

    /** The first group of fields is about the whole mail, each later one about a recipient. */
    private static List<Recipient> recipients(String report) {
        List<Recipient> all = new ArrayList<>();
        for (String group : GAP.splitAsStream(report).toList()) {
            String address = Stream.of("original-recipient", "final-recipient")
                    .flatMap(name -> field(group, name).stream())
                    .flatMap(DeliveryReport::addresses)
                    .findFirst()
                    .orElse("");
            String action = action(field(group, "action").orElse(""));
            String status = field(group, "status").orElse("");
            if (!action.isEmpty() || !address.isEmpty()) {
                String said = field(group, "diagnostic-code").orElse(status);
                all.add(new Recipient(address, action, status, said.replaceFirst("(?i)^[\\w-]+;\\s*", "")));
            }
        }
        return all;
    }

    private static Optional<String> field(String group, String name) {
        Matcher field = FIELD.matcher(FOLD.matcher(group).replaceAll(" "));
        while (field.find()) {
            if (field.group(1).equalsIgnoreCase(name)) {
                return Optional.of(field.group(2).strip());
            }
        }
        return Optional.empty();
    }

    /** One of RFC 3464's words; empty for others. "failed (bad address)" and "failure" are written, too. */
    private static String action(String written) {
        String word =
                written.toLowerCase(Locale.ROOT).replaceFirst("[^a-z].*", "").replace("failure", "failed");
        return ACTIONS.contains(word) ? word : "";
    }

    static Stream<String> addresses(String text) {
        return ADDRESS.matcher(text).results().map(MatchResult::group);
    }

    private static List<String> ids(ReadMail mail) {
        Set<String> ids = new LinkedHashSet<>();
        mail.mails().forEach(inner -> inner.messageId().ifPresent(ids::add));
        mail.enclosed().stream()
                .filter(file -> COPIES.contains(file.type()) || file.type().equals("message/delivery-status"))
                .forEach(file -> add(ids, text(file)));
        mail.header("x-original-message-id").ifPresent(ids::add);
        add(ids, Text.fit(mail.text(), MOST));
        ids.addAll(mail.references()); // last: they may name the letters before it, too
        return ids.stream().limit(MOST_IDS).toList();
    }

    private static void add(Set<String> ids, String text) {
        Matcher id = ID.matcher(text);
        while (id.find() && ids.size() < MOST_IDS) {
            ids.add(id.group(1));
        }
    }

    private static String text(Enclosed file) {
        try (InputStream bytes = Files.newInputStream(file.bytes())) {
            return new String(bytes.readNBytes(MOST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
