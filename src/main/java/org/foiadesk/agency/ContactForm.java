package org.foiadesk.agency;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** What was typed about a contact. No field is named as one of the agency's, so that both fit into one form. */
record ContactForm(
        @RestForm String purpose,
        @RestForm String way,
        @RestForm String address,
        @RestForm String person,
        @RestForm String note,
        @RestForm String source,
        @RestForm String checked) {

    ContactForm {
        purpose = Typed.tidyOr(purpose, "REQUEST");
        way = Typed.tidyOr(way, "EMAIL");
        address = Typed.tidy(address);
        person = Typed.tidy(person);
        note = Typed.tidy(note);
        source = Typed.tidy(source);
        checked = AgencyForm.tickedOrEmpty(checked);
    }

    static ContactForm blank() {
        return new ContactForm("REQUEST", "EMAIL", "", "", "", "", "");
    }

    Map<String, String> wrong() {
        Optional<Way> by = Way.of(way);
        return new Typed()
                .check("purpose", Purpose.of(purpose).isPresent(), "Choose what the contact is for.")
                .check("way", by.isPresent(), "Choose how it is reached.")
                .lines("address", address, 500)
                .check("address", !address.isEmpty(), "The address is missing.")
                .check(
                        "address",
                        by.map(each -> each.fits(address)).orElse(true),
                        by.map(Way::otherwise).orElse(""))
                .line("person", person, 120)
                .lines("note", note, 1_000)
                .line("source", source, 500)
                .wrong();
    }

    /** On the page of a new agency a contact may be left out. */
    Map<String, String> wrongUnlessEmpty() {
        return address.isEmpty() ? Map.of() : wrong();
    }

    /** Of a form with nothing wrong. */
    Contact contact(Agency agency, LocalDate today) {
        return new Contact(
                agency,
                new ContactFacts(
                        Purpose.valueOf(purpose),
                        Way.valueOf(way),
                        address,
                        person,
                        note,
                        source,
                        checked.isEmpty() ? Optional.empty() : Optional.of(today)));
    }
}
