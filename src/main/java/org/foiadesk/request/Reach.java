package org.foiadesk.request;

import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;

/** How far a viewer sees by role: everybody the newsroom's, editors and lawyers the team's, the named what names them. */
record Reach(long person, boolean team, boolean named) {

    static Reach of(Viewer viewer) {
        boolean team = viewer.is(Role.EDITOR) || viewer.is(Role.LAWYER);
        return new Reach(viewer.personId(), team, team || viewer.is(Role.REPORTER));
    }
}
