package org.foiadesk.desk;

import java.util.List;
import org.foiadesk.agency.OwnEntry;
import org.foiadesk.deadline.Statute;
import org.jspecify.annotations.Nullable;

/**
 * One law as the desk uses it, with the newsroom's own numbers and days off.
 *
 * @param counting how far the job came that counts dates anew; empty when it rests
 * @param number the form of another number; null for who may not use it
 * @param off the form of a day off; null likewise
 */
record LawPage(
        Law law,
        List<Rule> rules,
        List<Year> years,
        Own numbers,
        Own days,
        String counting,
        @Nullable NumberForm number,
        @Nullable DayForm off) {

    record Law(
            String code,
            String place,
            String name,
            String citation,
            String url,
            boolean hasClock,
            String confidence,
            String verified,
            String source,
            String checked,
            List<String> notes) {}

    /** {@code title} is empty where the rule above bears the same; {@code own} marks a rule that has another number. */
    record Rule(
            String title,
            String number,
            String words,
            String citation,
            String url,
            String scope,
            String doubt,
            boolean own) {

        static Rule of(Statute.Line line, String lawsUrl, boolean own) {
            String url = LawIndex.web(line.citation().url());
            return new Rule(
                    line.title(),
                    line.number(),
                    line.words(),
                    line.citation().text(),
                    url.isEmpty() ? lawsUrl : url,
                    line.scope(),
                    line.doubt(),
                    own);
        }
    }

    record Year(int year, List<Holiday> holidays) {}

    record Holiday(String iso, String date, String name) {}

    /** What stands, each with the form that ends it, and what has ended. */
    record Own(List<Standing> standing, List<OwnEntry> ended) {}

    /** {@code mayEnd} for administrators; what was typed to end it stands in {@code ending}. */
    record Standing(OwnEntry entry, String action, boolean mayEnd, EndForm ending) {}

    public boolean changes() {
        return number != null && off != null;
    }
}
