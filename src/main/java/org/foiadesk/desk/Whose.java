package org.foiadesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foiadesk.agency.AgencyRow;
import org.foiadesk.agency.Scope;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;

/** For whom something of the newsroom's own is to hold, as a box offers it. */
record Whose(Scope scope) {

    private static final String LAW = "law";
    private static final String ALL = "all";

    static List<Option> options(List<AgencyRow> agencies, String chosen, boolean everybodyToo) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(LAW, "All agencies under this law", chosen.equals(LAW)));
        if (everybodyToo) {
            options.add(new Option(ALL, "Every agency of every law", chosen.equals(ALL)));
        }
        agencies.forEach(agency -> options.add(
                new Option(String.valueOf(agency.id()), agency.label(), chosen.equals(String.valueOf(agency.id())))));
        return options;
    }

    /** Empty, with a sentence on the form, where nothing of the list was chosen. */
    static Optional<Whose> typed(Form form, String jurisdiction, List<AgencyRow> agencies, boolean everybodyToo) {
        String typed = form.typed("whose");
        if (typed.equals(LAW)) {
            return Optional.of(new Whose(Scope.under(jurisdiction)));
        }
        if (everybodyToo && typed.equals(ALL)) {
            return Optional.of(new Whose(Scope.EVERYBODY));
        }
        Optional<Whose> agency = form.id("whose")
                .filter(id -> agencies.stream().anyMatch(row -> row.id() == id))
                .map(id -> new Whose(new Scope(id, null)));
        if (agency.isEmpty()) {
            form.wrong("whose", "Choose for whom it holds.");
        }
        return agency;
    }
}
