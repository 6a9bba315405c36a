package org.foiadesk.desk;

/** A deadline as a line of a request's file; {@code date} is empty where {@code none} says why there is none. */
public record DateLine(
        String code, int ord, String word, String iso, String date, String none, String state, boolean late) {}
