package org.foiadesk.sweep;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.foiadesk.platform.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SweptDesk.RowSecurityAlone.class)
class RowSecurityLeakTest extends Leaks {}
