package org.foiadesk.agency;

import java.util.List;
import java.util.Map;

/** The form of an agency as a page shows it: what was typed, what is wrong with it, what can be chosen. */
record AgencyPage(AgencyForm form, Map<String, String> wrong, List<Choice> parents, List<Choice> places) {

    /** Which agency is edited, from which version, and what somebody else changed meanwhile. */
    record Edited(long id, String label, int version, List<Change> changes) {}

    /** One field that now stands otherwise than in the form. */
    record Change(String field, String now, String yours) {}

    static AgencyPage of(AgencyForm form, Map<String, String> wrong, Parents parents) {
        return new AgencyPage(form, wrong, parents.choices(form.parent()), Places.choices(form.jurisdiction()));
    }

    /** What the agency's own state would put into this form otherwise than it was typed, in words. */
    List<Change> changesTo(AgencyForm now) {
        return List.of(
                        new Change("Name", now.name(), form.name()),
                        new Change("Abbreviation", now.abbreviation(), form.abbreviation()),
                        new Change("Other names", now.aliases(), form.aliases()),
                        new Change("Part of", label(parents, now.parent()), label(parents, form.parent())),
                        new Change("Law", label(places, now.jurisdiction()), label(places, form.jurisdiction())),
                        new Change("Website", now.website(), form.website()),
                        new Change("Notes", now.notes(), form.notes()),
                        new Change("Day of receipt counts", yes(now.receipt()), yes(form.receipt())),
                        new Change("Routing in calendar days", yes(now.routing()), yes(form.routing())),
                        new Change("Received on working days only", yes(now.deemed()), yes(form.deemed())),
                        new Change("Local body", yes(now.local()), yes(form.local())),
                        new Change("Offered for new requests", yes(now.offered()), yes(form.offered())))
                .stream()
                .filter(change -> !change.now().equals(change.yours()))
                .toList();
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private static String yes(String box) {
        return box.isEmpty() ? "no" : "yes";
    }
}
