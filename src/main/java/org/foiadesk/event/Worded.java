package org.foiadesk.event;

/** A choice that pages show by a word. */
public interface Worded {

    String word();
}
