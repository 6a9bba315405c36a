package org.foiadesk.people;

/** A second step: the token of the first, where to go afterwards, and what was wrong with the last code. */
record StepForm(String half, Onward onward, String wrong) {}
