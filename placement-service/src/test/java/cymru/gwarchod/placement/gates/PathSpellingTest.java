package cymru.gwarchod.placement.gates;

import cymru.gwarchod.testing.security.PathSpellingGate;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PathSpellingTest extends PathSpellingGate {}
