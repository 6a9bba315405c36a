package org.foiadesk.reminder;

import java.util.List;

/**
 * One person's mail of the day, every word finished.
 *
 * @param dates what concerns them
 * @param moved what moved without their doing
 * @param answerable whether an answer by mail does what the links do
 * @param groups an editor's morning; empty for everybody else
 */
record Letter(
        String newsroom,
        String day,
        String name,
        DateList dates,
        MovedList moved,
        List<Morning.Group> groups,
        String desk,
        String hour,
        boolean answerable) {

    /** Read on locked screens: dates, kinds and numbers, never a title, an agency or a name. */
    public String subject() {
        if (dates.size() == 1) {
            return dates.full().get(0).subject();
        }
        return dates.size() == 0 ? heading() + ", " + day : dates.size() + " dates to look at, " + day;
    }

    public String heading() {
        return switch (dates.size()) {
            case 0 -> groups.isEmpty() && moved.size() > 0 ? moved.title() : "The desk this morning";
            case 1 -> "One date to look at";
            default -> dates.size() + " dates to look at";
        };
    }
}
