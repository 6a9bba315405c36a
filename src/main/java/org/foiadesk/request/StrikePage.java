package org.foiadesk.request;

/** Striking one entry: it stays in the record in grey, and everything is folded again without it. */
record StrikePage(
        String number, String title, int seq, String sentence, String on, String once, String reason, String error) {}
