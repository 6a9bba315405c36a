package org.foiadesk.request;

import java.sql.Connection;
import java.util.List;

/**
 * Dates moved without an event of their requests: told within the transaction that moves them, on the jobs' login.
 *
 * @param open the rows of {@code moved_date} that somebody still waits for
 * @param requests theirs
 */
public record DatesMoved(Connection connection, List<Long> open, List<Long> requests, String why) {}
