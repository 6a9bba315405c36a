package org.foiadesk.browser;

import java.nio.file.Path;
import java.util.Set;

/** A desk nobody has set up, on a Wednesday in November at ten in the morning. */
public final class InTheFirstHour extends NotSetUp {

    static final Path LOG = Path.of("target", "first-hour.log");

    @Override
    Path log() {
        return LOG;
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(InNovember.class);
    }
}
