package org.foiadesk.request;

import org.jspecify.annotations.Nullable;

/** Removing a request for good. {@code askedBy} is who wished it first; a second person confirms. */
record PurgePage(
        String number,
        String title,
        int entries,
        boolean draft,
        @Nullable Hold hold,
        @Nullable String askedBy,
        String reason,
        boolean mayConfirm,
        boolean mayAsk,
        String error) {}
