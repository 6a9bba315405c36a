package org.foiadesk.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Mails as agencies send them. */
record Mails(String from, String to, String subject, String id, String text, List<String> more, List<String> files) {

    static Mails agency(String subject) {
        return new Mails(
                "FOIA Office <foia@agency.example>",
                "desk@lantern.example",
                subject,
                "<" + java.util.UUID.randomUUID() + "@agency.example>",
                "Dear requester,\n\nThank you.",
                List.of(),
                List.of());
    }

    Mails from(String other) {
        return new Mails(other, to, subject, id, text, more, files);
    }

    Mails to(String other) {
        return new Mails(from, other, subject, id, text, more, files);
    }

    Mails saying(String other) {
        return new Mails(from, to, subject, id, other, more, files);
    }

    Mails called(String messageId) {
        return new Mails(from, to, subject, messageId, text, more, files);
    }

    Mails with(String header) {
        List<String> headers = new ArrayList<>(more);
        headers.add(header);
        return new Mails(from, to, subject, id, text, headers, files);
    }

    Mails enclosing(String name) {
        List<String> names = new ArrayList<>(files);
        names.add(name);
        return new Mails(from, to, subject, id, text, more, names);
    }

    static String bytesOf(String name) {
        return "The bytes of " + name;
    }

    byte[] bytes() {
        StringBuilder mail = new StringBuilder();
        more.forEach(header -> mail.append(header).append("\r\n"));
        mail.append("From: ")
                .append(from)
                .append("\r\nTo: ")
                .append(to)
                .append("\r\nSubject: ")
                .append(subject);
        mail.append("\r\nDate: Tue, 10 Mar 2026 09:30:00 -0400\r\nMIME-Version: 1.0\r\n");
        if (!id.isEmpty()) {
            mail.append("Message-ID: ").append(id).append("\r\n");
        }
        mail.append(
                "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n");
        mail.append(text.replace("\n", "\r\n")).append("\r\n");
        for (String name : files) {
            mail.append("--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"")
                    .append(name)
                    .append("\"\r\n\r\n")
                    .append(bytesOf(name))
                    .append("\r\n");
        }
        return mail.append("--b--\r\n").toString().getBytes(UTF_8);
    }
}
