package org.foiadesk.desk;

/**
 * Something of a question that cannot be read.
 *
 * @param pointer where, as a JSON pointer (RFC 6901): {@code /events/1/date}; empty for the whole
 * @param message a sentence that says what to write instead
 */
record Fault(String pointer, String message) {}
