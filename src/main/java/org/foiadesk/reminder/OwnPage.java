package org.foiadesk.reminder;

import java.util.List;
import org.foiadesk.platform.Option;

/**
 * The reminders of a request or an agency.
 *
 * @param path the thing's own
 * @param request false for an agency, which has no dates and is not filed again
 * @param next whom the desk itself will remind
 * @param recurs when it is filed again; empty when it is not
 */
record OwnPage(
        String path,
        String title,
        boolean request,
        List<Told> next,
        List<OwnLine> lines,
        String on,
        String wrongOn,
        String words,
        boolean mayRecur,
        String recurs,
        List<Option> every,
        String nextOn,
        String wrongNext) {}
