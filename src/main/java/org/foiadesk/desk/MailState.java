package org.foiadesk.desk;

/**
 * How mail is doing, in words.
 *
 * @param silent whether reminders wait that should have left
 * @param alarm what to do about it; empty while all is well
 */
record MailState(boolean silent, String numbers, String lastSent, String alarm) {}
