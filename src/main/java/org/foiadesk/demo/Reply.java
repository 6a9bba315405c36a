package org.foiadesk.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * An agency's mail, still to be brought in.
 *
 * @param id with its angle brackets
 * @param answers the ids of the letters before it, the oldest first
 * @param machine whether nobody wrote it
 */
record Reply(
        Office from,
        String to,
        LocalDate on,
        Words words,
        String id,
        List<String> answers,
        List<Attached> files,
        boolean machine) {

    private static final LocalTime SENT = LocalTime.of(10, 30);
    private static final String BOUNDARY = "=_demo_of_foia_desk";

    /** Who writes: "DTRA FOIA Office". */
    record Office(String name, String address) {}

    /** A file that comes with it. */
    record Attached(String name, Sheet sheet) {}

    /** A message as a mail server would hand it over (RFC 5322). */
    byte[] bytes(ZoneId zone) {
        List<String> lines = new ArrayList<>(List.of(
                "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(sent(zone)),
                "From: " + from.name() + " <" + from.address() + ">",
                "To: " + to,
                "Subject: " + encoded(words.subject()),
                "Message-ID: " + id,
                "X-Demo: invented for FOIA Desk's demo newsroom",
                "MIME-Version: 1.0"));
        if (!answers.isEmpty()) {
            lines.add("In-Reply-To: " + answers.get(answers.size() - 1));
            lines.add("References: " + String.join("\r\n ", answers));
        }
        if (machine) {
            lines.add("Auto-Submitted: auto-replied");
        }
        body(lines);
        return (String.join("\r\n", lines) + "\r\n").getBytes(UTF_8);
    }

    ZonedDateTime sent(ZoneId zone) {
        return on.atTime(SENT).atZone(zone);
    }

    private void body(List<String> lines) {
        if (files.isEmpty()) {
            lines.addAll(text());
            return;
        }
        lines.addAll(List.of("Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"", "", "--" + BOUNDARY));
        lines.addAll(text());
        for (Attached file : files) {
            String name = file.name() + file.sheet().ending();
            lines.addAll(List.of(
                    "--" + BOUNDARY,
                    "Content-Type: application/octet-stream; name=\"" + name + "\"",
                    "Content-Disposition: attachment; filename=\"" + name + "\"",
                    "Content-Transfer-Encoding: base64",
                    "",
                    Base64.getMimeEncoder().encodeToString(file.sheet().bytes())));
        }
        lines.add("--" + BOUNDARY + "--");
    }

    private List<String> text() {
        return List.of(
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: 8bit",
                "",
                words.marked().replace("\n", "\r\n"));
    }

    private static String encoded(String subject) {
        try {
            return MimeUtility.encodeText(subject, "utf-8", "Q");
        } catch (UnsupportedEncodingException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
