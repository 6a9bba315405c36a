package org.foiadesk.agency;

import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was typed about an agency; a box that is ticked says {@code on}, one that is not says nothing. */
record AgencyForm(
        @RestForm String name,
        @RestForm String abbreviation,
        @RestForm String aliases,
        @RestForm String parent,
        @RestForm String jurisdiction,
        @RestForm String website,
        @RestForm String notes,
        @RestForm String receipt,
        @RestForm String routing,
        @RestForm String deemed,
        @RestForm String local,
        @RestForm String offered) {

    static final String TICKED = "on";
    private static final int MOST_ALIASES = 20;

    AgencyForm {
        name = Typed.tidy(name);
        abbreviation = Typed.tidy(abbreviation);
        aliases = Typed.tidy(aliases);
        parent = Typed.tidy(parent);
        jurisdiction = Typed.tidy(jurisdiction);
        website = Typed.tidy(website);
        notes = Typed.tidy(notes);
        receipt = tickedOrEmpty(receipt);
        routing = tickedOrEmpty(routing);
        deemed = tickedOrEmpty(deemed);
        local = tickedOrEmpty(local);
        offered = tickedOrEmpty(offered);
    }

    static AgencyForm blank() {
        return new AgencyForm("", "", "", "", "US", "", "", "", "", "", "", TICKED);
    }

    static AgencyForm of(Agency agency) {
        return new AgencyForm(
                agency.name(),
                agency.abbreviation(),
                String.join("\n", agency.aliases()),
                agency.parent().map(above -> String.valueOf(above.id())).orElse(""),
                agency.jurisdiction(),
                agency.website(),
                agency.notes(),
                box(agency.ways().dayOfReceiptCounts()),
                box(agency.ways().routingInCalendarDays()),
                box(agency.ways().receivedOnWorkingDays()),
                box(agency.ways().localBody()),
                box(agency.isOffered()));
    }

    /** A sentence beside each field that is wrong. Whether the parent can be one, {@link Parents} knows. */
    Map<String, String> wrong() {
        return new Typed()
                .line("name", name, 200)
                .check("name", !name.isEmpty(), "The agency needs a name.")
                .check("name", !Sought.spelled(name).isEmpty(), "The name needs at least one letter or digit.")
                .line("abbreviation", abbreviation, 30)
                .lines("aliases", aliases, 2_000)
                .check("aliases", otherNames().size() <= MOST_ALIASES, "At most 20 other names, one on each line.")
                .check(
                        "aliases",
                        otherNames().stream().allMatch(each -> each.length() <= 200),
                        "Shorten the long name.")
                .check("jurisdiction", Places.knows(jurisdiction), "Choose whose law binds it.")
                .line("website", website, 500)
                .check("website", website.isEmpty() || Addresses.isWeb(website), Addresses.NO_WEB)
                .lines("notes", notes, 5_000)
                .wrong();
    }

    AgencyFacts facts() {
        return new AgencyFacts(
                name,
                abbreviation,
                otherNames(),
                jurisdiction,
                website,
                notes,
                new Ways(!receipt.isEmpty(), !routing.isEmpty(), !deemed.isEmpty(), !local.isEmpty()));
    }

    boolean isOffered() {
        return !offered.isEmpty();
    }

    private List<String> otherNames() {
        return aliases.lines()
                .map(Typed::tidy)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static String box(boolean ticked) {
        return ticked ? TICKED : "";
    }

    static String tickedOrEmpty(@Nullable String box) {
        return TICKED.equals(box) ? TICKED : "";
    }
}
