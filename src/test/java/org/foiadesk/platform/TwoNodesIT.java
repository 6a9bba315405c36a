package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two packaged nodes over one database, a real SMTP server, and {@code kill -9} whenever it hurts. */
@Tag("faults")
class TwoNodesIT {

    private static final int DUE = 2_000;
    private static final Path FOLDER =
            Path.of("target", "packaged", "two-nodes").toAbsolutePath();

    private final Random chance = new Random(20261122);
    private final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final List<PackagedApp> nodes = new ArrayList<>();
    private final PackagedDatabase database = new PackagedDatabase(FOLDER);
    private EmbeddedDatabase postgres = EmbeddedDatabase.start(emptied());

    @BeforeEach
    void start() {
        smtp.start();
        for (String name : List.of("node-a", "node-b")) {
            List<String> environment = new ArrayList<>(List.of(
                    "FOIADESK_DEMO",
                    "true",
                    "FOIADESK_KEY_FILE",
                    FOLDER.resolve("key").toString()));
            postgres.settings().forEach((key, value) -> {
                environment.add(key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT));
                environment.add(value);
            });
            nodes.add(PackagedApp.fresh(name, environment.toArray(String[]::new)));
        }
        nodes.get(0).start();
    }

    @AfterEach
    void stop() {
        nodes.forEach(PackagedApp::close);
        smtp.stop();
        postgres.close();
    }

    @Test
    void twoThousandDueRemindersAreTwoThousandMailsHoweverOftenANodeIsKilled() throws Exception {
        Reporters.hire(database, 1, DUE, Reporters.requestDueLastWeek(nodes.get(0), database));
        database.change("UPDATE newsroom SET mail_hour = 0");
        database.change("INSERT INTO mail_server (id, host, port, security, from_address, confirmed_at, changed_at)"
                + " VALUES (1, '127.0.0.1', " + smtp.getSmtp().getPort()
                + ", 'NONE', 'desk@newsroom.example', now(), now())");
        nodes.get(1).start();
        int kills = 0;
        for (int written : List.of(400, 1_300)) {
            until(
                    "written " + written,
                    () -> database.count("reminder r WHERE r.state = 'MAILED' AND " + THEIRS) >= written);
            kills += killOne();
        }
        for (int sent : List.of(200, 900, 1_600)) {
            until("sent " + sent, () -> database.count("outbox r WHERE r.state = 'SENT' AND " + THEIRS) >= sent);
            kills += killOne();
        }
        until("all sent", this::allSent);
        assertThat(database.count("reminder r WHERE r.state = 'MAILED' AND " + THEIRS))
                .isEqualTo(DUE);
        assertThat(database.count("outbox r WHERE r.state = 'SENT' AND " + THEIRS))
                .isEqualTo(DUE);
        eachHasTheirOneMail(kills);
        theWordsAreRight();
    }

    private void theWordsAreRight() throws MessagingException {
        MimeMessage mail = Stream.of(smtp.getReceivedMessages())
                .filter(one -> ReadMail.to(one).equals("due.7@newsroom.example"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.getSubject()).matches("Answer due, [A-Z][a-z]{2} \\d{1,2} [A-Z][a-z]{2}: 2026-9\\d{5}");
        assertThat(ReadMail.text(mail))
                .contains("late by")
                .contains("Contract files")
                .contains("5 U.S.C. 552(a)(6)(A)(i)")
                .contains("/requests/2026-9");
    }

    private static final String THEIRS = "r.person_id IN (SELECT id FROM person WHERE username LIKE 'due.%')";

    private int killOne() {
        PackagedApp node = nodes.get(chance.nextInt(nodes.size()));
        node.kill();
        node.start();
        return 1;
    }

    /** What a killed node had on the wire is ambiguous until its lease is over; the test does not wait that long. */
    private boolean allSent() {
        long open = database.count("outbox r WHERE r.state IN ('WAITING', 'SENDING') AND " + THEIRS);
        long planned =
                database.count("reminder r WHERE r.state = 'PLANNED' AND r.fires_on <= CURRENT_DATE AND " + THEIRS);
        if (open > 0 && database.count("outbox r WHERE r.state = 'WAITING' AND " + THEIRS) == 0) {
            database.change("UPDATE outbox SET lease_until = now() WHERE state = 'SENDING' AND lease_until"
                    + " > now() AND next_try_at < now() - interval '20 seconds'");
        }
        return open == 0 && planned == 0;
    }

    private void eachHasTheirOneMail(int kills) throws MessagingException {
        Map<String, List<MimeMessage>> byAddress = Stream.of(smtp.getReceivedMessages())
                .filter(mail -> ReadMail.to(mail).startsWith("due."))
                .collect(Collectors.groupingBy(ReadMail::to));
        assertThat(byAddress).hasSize(DUE);
        int copies = 0;
        for (List<MimeMessage> mails : byAddress.values()) {
            assertThat(mails.stream().map(ReadMail::id).distinct()).hasSize(1);
            for (MimeMessage again : mails.subList(1, mails.size())) {
                assertThat(again.getHeader("X-Resend"))
                        .as("a second copy says so")
                        .isNotNull();
                copies++;
            }
        }
        assertThat(copies).as("copies of what was on the wire when a node died").isLessThanOrEqualTo(kills);
    }

    private void until(String what, java.util.function.BooleanSupplier holds) {
        nodes.get(0).until(what, holds);
    }

    private static Path emptied() {
        TestDatabase.forget(FOLDER);
        try {
            Files.createDirectories(FOLDER);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return FOLDER;
    }
}
