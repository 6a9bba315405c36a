package org.foiadesk.platform;

/** What the frame around every page shows. {@code theme} is {@code auto}, {@code light} or {@code dark}. */
public record Chrome(
        String newsroom,
        boolean demo,
        boolean signedIn,
        String person,
        String initials,
        boolean administrator,
        String theme,
        boolean keys,
        String csrf,
        String flash,
        String path) {}
