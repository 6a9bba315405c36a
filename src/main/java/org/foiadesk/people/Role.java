package org.foiadesk.people;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person may see and do; a person has one or more. The names are those of {@code @RolesAllowed}. */
public enum Role {
    READER("reader", "reads and downloads what the whole newsroom may see"),
    REPORTER("reporter", "logs requests and records what happens to them"),
    EDITOR("editor", "sees every request but sealed ones; assigns and approves"),
    LAWYER("lawyer", "reads as an editor does; records appeals and suits"),
    ADMINISTRATOR("administrator", "looks after people and settings; sees no more requests than a reader");

    private final String words;
    private final String may;

    Role(String words, String may) {
        this.words = words;
        this.may = may;
    }

    /** "reporter, editor": in the order of this list, whatever the set's. */
    public static String words(Set<Role> roles) {
        return Arrays.stream(values()).filter(roles::contains).map(Role::words).collect(Collectors.joining(", "));
    }

    public String words() {
        return words;
    }

    /** What the role is for, as the rest of a sentence. */
    public String may() {
        return may;
    }
}
