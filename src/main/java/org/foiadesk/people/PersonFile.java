package org.foiadesk.people;

import java.util.List;
import org.foiadesk.platform.Option;

/** One person's page for administrators. */
record PersonFile(
        long id,
        String name,
        String username,
        boolean active,
        boolean self,
        boolean secondFactor,
        String joined,
        String lastHere,
        PersonForm form,
        List<Option> sections) {}
