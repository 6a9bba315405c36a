package org.foiadesk.correspondence;

/** Somebody answered a reminder by mail. Fired where no transaction is open; what the text says is for others to read. */
public record ReminderAnswered(String token, String from, String text) {}
