package org.foiadesk.document;

import org.foiadesk.event.Kind;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Refusal;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Rights;

/** What a viewer may do to the papers of a request that they see. */
record Allowed(Viewer viewer, FoiaRequest request) {

    /** Whoever may record what happened may also add the paper about it. */
    boolean mayAdd() {
        return new Rights(viewer, request).mayRecord(Kind.NOTED);
    }

    /** One's own; others' are for the owner and editors. */
    boolean mayChange(Document document) {
        boolean own = document.uploadedBy != null && document.uploadedBy == viewer.personId() && mayAdd();
        return own || new Rights(viewer, request).mayShare();
    }

    /** Who is asked at the door already, before a byte is read. */
    static boolean mayAddSomewhere(Viewer viewer) {
        return viewer.is(Role.REPORTER) || viewer.is(Role.EDITOR) || viewer.is(Role.LAWYER);
    }

    static void insistOnAdding(Viewer viewer, FoiaRequest request) {
        if (!new Allowed(viewer, request).mayAdd()) {
            throw new Refusal("Your role does not add papers. Ask the owner or an editor.");
        }
    }

    static void insistOnChanging(Viewer viewer, Document document) {
        if (!new Allowed(viewer, document.request).mayChange(document)) {
            throw new Refusal(
                    "Only who added a paper, the request's owner or an editor may change it. Ask one of them.");
        }
    }
}
