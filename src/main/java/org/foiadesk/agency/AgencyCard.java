package org.foiadesk.agency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
    public record Law(String place, String name, String citation, String url, boolean hasClock) {}

    public record ClosedDay(String iso, String date, String name) {}

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
                law(agency.statute(), agency.jurisdiction()),
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

    private static Law law(Statute statute, String jurisdiction) {
        return new Law(
                Places.of(jurisdiction),
                statute.name(),
                statute.citation().text(),
                Addresses.isWeb(statute.citation().url()) ? statute.citation().url() : "",
                statute.hasClock());
    }

    private static List<String> ownCounting(Agency agency) {
        return Stream.of(
                        agency.counting().dayOfReceiptCounts() ? "The day of receipt counts as day 1." : "",
                        agency.counting().routingInCalendarDays()
                                ? "Routing between its offices is counted in calendar days."
                                : "")
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static List<ClosedDay> closedDays(Agency agency) {
        return agency.closures().stream()
                .map(closure ->
                        new ClosedDay(closure.day().toString(), closure.day().format(DAY), closure.name()))
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
