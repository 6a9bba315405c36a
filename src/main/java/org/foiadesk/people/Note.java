package org.foiadesk.people;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.platform.Mail;

/**
 * A short mail about somebody's account, the same words as text and as HTML.
 *
 * @param link an address of ours, or empty
 */
record Note(String newsroom, String subject, List<String> paragraphs, String link, String linkWords, String why) {

    Mail to(OptionalLong personId, String address) {
        return new Mail(
                personId,
                address,
                Mail.oneLine(subject),
                text(),
                MailTemplates.note(this).render());
    }

    private String text() {
        Stream<String> asked = link.isEmpty() ? Stream.empty() : Stream.of(linkWords + ":\n" + link);
        return Stream.of(Stream.of(newsroom + " · FOIA Desk"), paragraphs.stream(), asked, Stream.of("-- \n" + why))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
