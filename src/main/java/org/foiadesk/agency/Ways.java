package org.foiadesk.agency;

import org.foiadesk.deadline.Requester;
import org.foiadesk.deadline.Statute;

/**
 * An agency's own ways of counting days.
 *
 * @param receivedOnWorkingDays what arrives on a day off is deemed received on the next working day
 * @param localBody a city, county, school or police department
 */
public record Ways(
        boolean dayOfReceiptCounts, boolean routingInCalendarDays, boolean receivedOnWorkingDays, boolean localBody) {

    public static final Ways USUAL = new Ways(false, false, false, false);

    /** For a newsroom that asks, with no days off or numbers of its own. */
    public Statute.Counting counting() {
        return Statute.Counting.USUAL
                .by(dayOfReceiptCounts, routingInCalendarDays, receivedOnWorkingDays, localBody)
                .askedBy(Requester.NEWS);
    }
}
