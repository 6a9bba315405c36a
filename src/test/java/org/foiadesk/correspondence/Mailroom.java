package org.foiadesk.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foiadesk.agency.Agencies;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.TableRows;

/** People, requests and mails for the tests of this room. */
@ApplicationScoped
class Mailroom {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Staff staff;
    private final Agencies agencies;
    private final Intake intake;

    Mailroom(Staff staff, Agencies agencies, Intake intake) {
        this.staff = staff;
        this.agencies = agencies;
        this.intake = intake;
    }

    TestBrowser person(String username, Role role) {
        staff.freshStart();
        return staff.signedIn(username, role);
    }

    String token(String username, Role role) {
        staff.freshStart();
        return staff.token(username, role);
    }

    /** Number of a new request to the FBI. */
    String logged(TestBrowser owner, String title, String level) {
        return logged(owner, title, level, "yesterday");
    }

    String logged(TestBrowser owner, String title, String level, String filedOn) {
        long fbi = QuarkusTransaction.requiringNew()
                .call(() -> agencies.byKey("fbi").orElseThrow().id());
        TestBrowser.Page answer = owner.post(
                "/requests",
                "agency",
                String.valueOf(fbi),
                "title",
                title,
                "filedOn",
                filedOn,
                "level",
                level,
                "once",
                UUID.randomUUID().toString());
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + answer.body());
        }
        return answer.location().replaceFirst(".*/", "");
    }

    /** The token of the request's own address. */
    String address(String number) {
        return ReplyAddress.with(
                "desk@lantern.example",
                number,
                TableRows.one(
                        "SELECT token FROM reply_token t JOIN request r ON r.id = t.request_id WHERE r.number = ?",
                        number));
    }

    void tracks(String number, String tracking) {
        TableRows.run(
                "INSERT INTO tracking_number (id, request_id, kind, value)"
                        + " SELECT nextval('tracking_id'), id, 'REQUEST', ? FROM request WHERE number = ?",
                tracking,
                number);
    }

    /** By a mailbox, as nobody. @return the letter's id, or 0 */
    long arrives(byte[] mail) {
        try {
            Path raw = Files.createTempFile("mail", ".eml");
            Files.write(raw, mail);
            Kept kept = intake.keep(raw, Origin.imap("INBOX", 1));
            Files.delete(raw);
            intake.file(kept.id());
            return Long.parseLong(TableRows.one("SELECT coalesce(letter_id, 0) FROM mail WHERE id = ?", kept.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> on(long letter) {
        return TableRows.rows(
                "SELECT r.number FROM letter_on o JOIN request r ON r.id = o.request_id"
                        + " WHERE o.letter_id = ? AND o.off_at IS NULL ORDER BY o.id",
                letter);
    }

    static String why(long letter) {
        return TableRows.one("SELECT why FROM letter_on WHERE letter_id = ? AND off_at IS NULL ORDER BY id", letter);
    }

    static List<String> guesses(long letter) {
        return TableRows.rows(
                "SELECT r.number FROM letter_guess g JOIN request r ON r.id = g.request_id WHERE g.letter_id = ?"
                        + " ORDER BY g.ord",
                letter);
    }

    static HttpResponse<byte[]> program(String token, String path, byte[] mail) {
        return sent(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "message/rfc822")
                .POST(BodyPublishers.ofByteArray(mail)));
    }

    static HttpResponse<byte[]> program(String token, String path) {
        return sent(request(path).header("Authorization", "Bearer " + token).GET());
    }

    static HttpResponse<byte[]> dropped(TestBrowser browser, String path, String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(field("csrf-token", browser.cookie("csrf").orElse("")));
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        return posted(browser, path, body);
    }

    static HttpResponse<byte[]> logged(TestBrowser browser, String path, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(field("csrf-token", browser.cookie("csrf").orElse("")));
        for (int i = 0; i < fields.length; i += 2) {
            body.writeBytes(field(fields[i], fields[i + 1]));
        }
        return posted(browser, path, body);
    }

    private static byte[] field(String name, String value) {
        return ("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(UTF_8);
    }

    private static HttpResponse<byte[]> posted(TestBrowser browser, String path, ByteArrayOutputStream body) {
        body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        return sent(request(path)
                .header(
                        "Cookie",
                        "sid=" + browser.cookie("sid").orElse("") + "; csrf="
                                + browser.cookie("csrf").orElse(""))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class) + path));
    }

    private static HttpResponse<byte[]> sent(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
