package org.foiadesk.agency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.foiadesk.deadline.OwnRule;
import org.foiadesk.deadline.Statute;

/** An agency as its page shows it: the address book's part, with every word finished. */
public record AgencyCard(
        long id,
        String name,
        String abbreviation,
        String label,
        boolean active,
        List<AgencyRow> above,
        List<AgencyRow> components,
        String otherNames,
        String website,
        String notes,
        String source,
        Law law,
        List<String> ownCounting,
        List<ClosedDay> closedDays,
        List<Desk> desks,
        List<ContactLine> retired,
        boolean mayEdit) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    /** The law that binds it; {@code url} may be empty. */
    public record Law(
            String place,
            String code,
            String name,
            String citation,
            String url,
            boolean hasClock,
            List<String> ownNumbers) {}

    /** {@code own}: the agency's alone, so that it is ended here; another is ended on the law's page. */
    public record ClosedDay(String iso, String date, String name, boolean own) {}

    /** Everything for one purpose: where requests go, where appeals go. */
    public record Desk(String purpose, List<ContactLine> contacts) {}

    /** {@code href} is empty unless the address is a web page; {@code checked} says when somebody last verified it. */
    public record ContactLine(
            long id,
            String purpose,
            String way,
            String value,
            String href,
            String person,
            String note,
            String source,
            boolean verified,
            String checked) {}

    static AgencyCard of(Agency agency, List<AgencyRow> components, List<Contact> contacts, boolean mayEdit) {
        return new AgencyCard(
                agency.id(),
                agency.name(),
                agency.abbreviation(),
                agency.label(),
                agency.isOffered(),
                agency.parent().map(AgencyCard::row).stream().toList(),
                components,
                String.join(", ", agency.aliases()),
                agency.website(),
                agency.notes(),
                agency.source(),
                law(agency),
                ownCounting(agency),
                closedDays(agency),
                desks(contacts, agency.source()),
                contacts.stream()
                        .filter(Contact::isRetired)
                        .map(contact -> line(contact, agency.source()))
                        .toList(),
                mayEdit);
    }

    private static AgencyRow row(Agency agency) {
        return new AgencyRow(agency.id(), agency.label(), Places.of(agency.jurisdiction()));
    }

    private static Law law(Agency agency) {
        Statute statute = agency.statute();
        return new Law(
                Places.of(agency.jurisdiction()),
                agency.jurisdiction(),
                statute.name(),
                statute.citation().text(),
                Addresses.isWeb(statute.citation().url()) ? statute.citation().url() : "",
                statute.hasClock(),
                agency.counting().own().stream().map(AgencyCard::number).toList());
    }

    /** "Answer: 5 in place of the law's number, since Jan 1, 2026: city ordinance". */
    private static String number(OwnRule rule) {
        LocalDate until = rule.until();
        return "%s: %d in place of the law’s number, since %s%s: %s"
                .formatted(
                        rule.clause().word(),
                        rule.count(),
                        rule.since().format(DAY),
                        until == null ? "" : " until " + until.format(DAY),
                        rule.reason());
    }

    private static List<String> ownCounting(Agency agency) {
        Ways ways = agency.ways();
        return Stream.of(
                        ways.dayOfReceiptCounts() ? "The day of receipt counts as day 1." : "",
                        ways.routingInCalendarDays() ? "Routing between its offices is counted in calendar days." : "",
                        ways.receivedOnWorkingDays()
                                ? "What arrives on a day off is received on the next working day."
                                : "",
                        ways.localBody() ? "A city, county, school or police department." : "")
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static List<ClosedDay> closedDays(Agency agency) {
        return agency.daysOff()
                .map(line -> new ClosedDay(
                        String.valueOf(line.day()),
                        Objects.requireNonNull(line.day()).format(DAY),
                        OwnLine.said(line.name()),
                        line.own()))
                .toList();
    }

    static List<Desk> desks(List<Contact> contacts, String known) {
        return Stream.of(Purpose.values())
                .map(purpose -> new Desk(
                        purpose.words(),
                        contacts.stream()
                                .filter(contact -> contact.serves(purpose))
                                .map(contact -> line(contact, known))
                                .toList()))
                .filter(desk -> !desk.contacts().isEmpty())
                .toList();
    }

    /** A source that is the agency's own is not said again beside each contact. */
    private static ContactLine line(Contact contact, String known) {
        return new ContactLine(
                contact.id,
                contact.purpose.words(),
                contact.way.words(),
                contact.value,
                contact.way == Way.PORTAL && Addresses.isWeb(contact.value) ? contact.value : "",
                contact.personName,
                contact.note,
                contact.source.equals(known) ? "" : contact.source,
                contact.verifiedOn().isPresent(),
                contact.verifiedOn().map(AgencyCard::checked).orElse("not verified yet"));
    }

    private static String checked(LocalDate day) {
        return "verified " + day.format(DAY);
    }
}
