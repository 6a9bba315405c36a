package org.foiadesk.agency;

import java.util.List;
import java.util.Map;

/** The form of a contact as a page shows it. */
record ContactPage(
        long agencyId,
        String agency,
        ContactForm form,
        Map<String, String> wrong,
        List<Choice> purposes,
        List<Choice> ways) {

    static ContactPage of(Agency agency, ContactForm form, Map<String, String> wrong) {
        return of(agency.id(), agency.label(), form, wrong);
    }

    static ContactPage ofNewAgency(ContactForm form, Map<String, String> wrong) {
        return of(0, "", form, wrong);
    }

    private static ContactPage of(long id, String label, ContactForm form, Map<String, String> wrong) {
        return new ContactPage(id, label, form, wrong, Purpose.choices(form.purpose()), Way.choices(form.way()));
    }
}
