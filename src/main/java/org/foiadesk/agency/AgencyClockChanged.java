package org.foiadesk.agency;

/**
 * The days of requests count differently from now on; fired in the transaction that changes it.
 *
 * @param whose the agencies that count otherwise
 * @param why what was changed, as a request's file says it: "Added: Fri 27 Nov 2026, closed by order"
 * @param by the person who changed it
 */
public record AgencyClockChanged(Scope whose, String why, long by) {}
