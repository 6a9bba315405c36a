package org.foiadesk.correspondence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.platform.MailServer;
import org.foiadesk.platform.MailServers;
import org.foiadesk.request.FoiaRequest;

/**
 * A request's own address, {@code desk+0142-} and 13 characters before the @: whoever answers to it is filed there. The
 * database makes it with the request; its alphabet has 0 and 1 but neither o, i, l nor u, so that what was misread leads
 * to one token only.
 */
@ApplicationScoped
public class ReplyAddress {

    private static final Pattern OWN = Pattern.compile("\\+[0-9OoIiLl]{1,14}-([0-9A-Za-z]{13})@");
    private static final Pattern REMINDER = Pattern.compile("\\+[rR]-([0-9A-Za-z_-]{8,200})@");

    private final AgroalDataSource pages;
    private final MailServers servers;
    private final MailboxAddress mailbox;

    ReplyAddress(AgroalDataSource pages, MailServers servers, MailboxAddress mailbox) {
        this.pages = pages;
        this.servers = servers;
        this.mailbox = mailbox;
    }

    /** At the mailbox that is looked into, else where our mail comes from; empty while neither is known. */
    public Optional<String> of(FoiaRequest request) {
        return mailbox.address()
                .or(() -> servers.known().map(MailServer::fromAddress))
                .map(desk -> at(desk, request));
    }

    /** At a desk of another address. */
    public String at(String desk, FoiaRequest request) {
        return with(desk, request.number(), token(request));
    }

    /** Where an answer to a reminder comes in. */
    public static String ofReminder(String deskAddress, String token) {
        int at = deskAddress.lastIndexOf('@');
        return deskAddress.substring(0, at) + "+r-" + token + deskAddress.substring(at);
    }

    static String with(String deskAddress, String number, String token) {
        int at = deskAddress.lastIndexOf('@');
        String last = number.substring(number.lastIndexOf('-') + 1);
        return deskAddress.substring(0, at) + "+" + last + "-" + token + deskAddress.substring(at);
    }

    private String token(FoiaRequest request) {
        try (Connection on = pages.getConnection()) {
            return Rows.first(
                            on,
                            row -> row.getString(1),
                            "SELECT token FROM reply_token WHERE request_id = ?",
                            request.id())
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tokens of requests in a header's value, as they were given out. */
    static List<String> tokens(String header) {
        List<String> tokens = new ArrayList<>();
        Matcher found = OWN.matcher(header);
        while (found.find()) {
            tokens.add(asGivenOut(found.group(1)));
        }
        return tokens;
    }

    static Optional<String> reminder(String header) {
        Matcher found = REMINDER.matcher(header);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    static String asGivenOut(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }
}
