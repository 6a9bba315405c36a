package org.foiadesk.browser;

import java.nio.file.Path;

/** A desk with a database of its own and a clock that a test moves; its people and servers are the test's. */
public final class AtTheMailbox extends NotSetUp {

    @Override
    Path log() {
        return Path.of("target", "at-the-mailbox.log");
    }
}
