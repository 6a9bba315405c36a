package org.foiadesk.reminder;

/** A calendar feed as its owner's page shows it; its address is not known any more. */
public record FeedRow(long id, String what, String says, String made, String lastUsed) {}
