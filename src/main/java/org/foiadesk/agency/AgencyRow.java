package org.foiadesk.agency;

/** One agency in a choice: its label, and where it belongs or whose law binds it. */
public record AgencyRow(long id, String label, String hint) {}
