package org.foiadesk.agency;

/** The days of an agency's requests count differently from now on; fired in the transaction that changes it. */
public record AgencyClockChanged(long agencyId) {}
