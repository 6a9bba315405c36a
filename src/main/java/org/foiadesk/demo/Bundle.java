package org.foiadesk.demo;

import java.util.ArrayList;
import java.util.List;

/** What a story leaves behind to be put on file once it is told: papers, and the agencies' mails. */
record Bundle(List<Enclosure> papers, List<Reply> replies) {

    Bundle() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
