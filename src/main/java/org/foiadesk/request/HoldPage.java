package org.foiadesk.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request's legal hold: the one that stands, with the form to lift it, or the form to put one; and those before. */
record HoldPage(
        String number,
        String title,
        @Nullable Hold standing,
        List<Hold> earlier,
        boolean mayPut,
        boolean mayLift,
        String reason,
        String error) {}
