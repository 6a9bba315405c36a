package org.foiadesk.desk;

import java.util.List;
import java.util.Map;
import org.foiadesk.platform.Option;
import org.jspecify.annotations.Nullable;

/** The calculator: the question as a form, and the dates that follow. */
record CalculatorPage(
        Map<String, String> typed,
        Map<String, String> problems,
        List<Option> jurisdictions,
        List<Option> requesters,
        List<Option> zones,
        List<CalculatorRow> rows,
        boolean arranging,
        String link,
        @Nullable Answer answer) {

    public boolean wrong() {
        return !problems.isEmpty();
    }

    public boolean asked() {
        return link.contains("?");
    }

    public boolean localBody() {
        return "true".equals(typed.get("localBody"));
    }

    public boolean dayOfReceiptCounts() {
        return "true".equals(typed.get("dayOfReceiptCounts"));
    }

    public boolean onWorkingDays() {
        return "next_business_day".equals(typed.get("receipt"));
    }

    /** @param dates in the order in which they fall due */
    record Answer(String jurisdiction, String asOf, List<Explained> dates, LawFacts law, List<String> notes) {}
}
