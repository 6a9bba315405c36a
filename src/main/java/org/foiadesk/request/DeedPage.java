package org.foiadesk.request;

/** One deed's form on a page of its own: without JavaScript, on a telephone, or when something was wrong. */
record DeedPage(String number, String title, DeedForm form) {}
