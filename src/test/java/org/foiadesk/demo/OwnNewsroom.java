package org.foiadesk.demo;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A newsroom of its own, to which the demo is added. */
public final class OwnNewsroom implements QuarkusTestProfile {}
