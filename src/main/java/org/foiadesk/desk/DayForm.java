package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.agency.AgencyRow;
import org.foiadesk.agency.DayOff;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;

/** What was typed about a day off. */
record DayForm(
        List<Option> whose, String day, String name, String source, Map<String, String> wrong, Optional<DayOff> typed) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 5;

    static DayForm blank(List<AgencyRow> agencies) {
        return new DayForm(Whose.options(agencies, "", true), "", "", "", Map.of(), Optional.empty());
    }

    static DayForm of(Form form, String jurisdiction, List<AgencyRow> agencies, LocalDate today) {
        Optional<LocalDate> day = form.date("day", "The day", today);
        if (day.isEmpty()) {
            form.wrong("day", "Say which day is off, as 11/27 or 2026-11-27.");
        } else if (day.get().isBefore(EARLIEST) || day.get().isAfter(today.plusYears(YEARS_AHEAD))) {
            form.wrong("day", "A day between 2000 and five years from now.");
        }
        String name = form.needed("name", "What it is called", 120);
        String source = form.line("source", "The source", 500);
        Optional<Whose> whose = Whose.typed(form, jurisdiction, agencies, true);
        Optional<DayOff> typed = form.sound()
                ? Optional.of(new DayOff(whose.orElseThrow().scope(), day.orElseThrow(), name, source))
                : Optional.empty();
        return shown(form, agencies, typed);
    }

    /** As it was typed, with what is wrong beside the fields. */
    static DayForm shown(Form form, List<AgencyRow> agencies, Optional<DayOff> typed) {
        return new DayForm(
                Whose.options(agencies, form.typed("whose"), true),
                form.typed("day"),
                form.typed("name"),
                form.typed("source"),
                form.problems(),
                typed);
    }

    public boolean open() {
        return !wrong.isEmpty();
    }
}
