package org.foiadesk.people;

import java.util.List;
import org.foiadesk.platform.Option;

/** The settings page: the newsroom's form with its boxes, the sections, and how the desk's own work stands. */
record Settings(
        SettingsForm form,
        List<Option> requesters,
        List<SectionLine> sections,
        String newSection,
        String sectionWrong,
        List<Upkeep.State> states) {

    /** A section and how many people are in it. */
    record SectionLine(long id, String name, String people) {

        /** As the database counts them. */
        SectionLine(long id, String name, long people) {
            this(id, name, people == 1 ? "1 person" : people + " people");
        }

        public String fieldId() {
            return "section-" + id;
        }
    }
}
