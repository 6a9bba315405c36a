package org.foiadesk.people;

/** Somebody forgot a password: what they typed as their user name or address. */
record ResetWished(String typed, String network) {}
