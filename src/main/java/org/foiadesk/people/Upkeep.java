package org.foiadesk.people;

import java.util.Optional;

/**
 * Work that the desk does by itself, told on the settings page under "State of the desk". Each bean is one line there;
 * rooms to the right give theirs by implementing this.
 */
public interface Upkeep {

    /**
     * As of now, asked within the page's transaction; must be quick and never name what an administrator may not see.
     * Empty where there is nothing to tell.
     */
    Optional<State> state();

    /**
     * @param title one or two words: "Papers"
     * @param sentence how it stands, whole: "All 12 mails went out, the last at 3:20."
     * @param well false asks somebody to look
     * @param link a path of ours to look at, or empty
     */
    record State(String title, String sentence, boolean well, String link) {

        public State {
            if (!link.isEmpty() && !link.matches("/[a-z].*")) {
                throw new IllegalArgumentException("a path of ours begins with a slash and a letter: " + link);
            }
        }
    }
}
