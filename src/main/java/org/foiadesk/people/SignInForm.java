package org.foiadesk.people;

/** What the sign-in page shows, also after a try; never the password. */
record SignInForm(String username, Onward onward, String wrong) {}
