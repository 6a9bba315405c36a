package org.foiadesk.agency;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of the starter directory. */
record StarterEntry(String key, String parentKey, String source, AgencyFacts facts, List<ContactFacts> contacts) {

    static StarterEntry of(NamedCsvRecord line) {
        return new StarterEntry(
                line.getField("key"),
                line.getField("parent_key"),
                line.getField("source"),
                factsOf(line),
                contactsOf(line).toList());
    }

    private static AgencyFacts factsOf(NamedCsvRecord line) {
        return new AgencyFacts(
                line.getField("name"),
                line.getField("abbreviation"),
                Arrays.stream(line.getField("aliases").split(";"))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                line.getField("jurisdiction"),
                line.getField("website"),
                "",
                new Ways(
                        Boolean.parseBoolean(line.getField("day_of_receipt_counts")),
                        Boolean.parseBoolean(line.getField("routing_in_calendar_days")),
                        false,
                        false));
    }

    private static Stream<ContactFacts> contactsOf(NamedCsvRecord line) {
        return Stream.of(
                        contact(line, "request_email", Purpose.REQUEST, Way.EMAIL),
                        contact(line, "request_portal", Purpose.REQUEST, Way.PORTAL),
                        contact(line, "request_post", Purpose.REQUEST, Way.POST),
                        contact(line, "request_phone", Purpose.REQUEST, Way.PHONE),
                        contact(line, "request_fax", Purpose.REQUEST, Way.FAX),
                        contact(line, "appeal_email", Purpose.APPEAL, Way.EMAIL),
                        contact(line, "appeal_post", Purpose.APPEAL, Way.POST),
                        contact(line, "liaison_phone", Purpose.LIAISON, Way.PHONE))
                .flatMap(Optional::stream);
    }

    private static Optional<ContactFacts> contact(NamedCsvRecord line, String column, Purpose purpose, Way way) {
        String verified = line.getField("verified_on");
        return Optional.of(line.getField(column))
                .filter(value -> !value.isEmpty())
                .map(value -> new ContactFacts(
                        purpose,
                        way,
                        value,
                        "",
                        "Starter directory; confidence " + line.getField("confidence") + ".",
                        line.getField("source"),
                        verified.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(verified))));
    }
}
