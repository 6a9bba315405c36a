package org.foiadesk.desk;

import java.util.List;
import org.foiadesk.agency.AgencyCard;
import org.foiadesk.request.RequestRow;

/** An agency with its requests, as far as the viewer sees them. */
record AgencyPage(AgencyCard agency, List<RequestRow> rows, boolean more, List<Figure> figures, boolean mayCreate) {

    /** {@code words} is the median, or why there is none; {@code n} how many it rests on. */
    record Figure(String what, String words, int n) {}
}
