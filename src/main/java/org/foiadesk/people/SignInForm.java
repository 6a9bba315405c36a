package org.foiadesk.people;

/** What the sign-in page shows again after a try: never the password. */
record SignInForm(String username, String next, String wrong) {}
