package cymru.gwarchod.placement.gates;

import cymru.gwarchod.testing.database.SchemaDictionaryGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
class SchemaDictionaryTest extends SchemaDictionaryGate {

    SchemaDictionaryTest() {
        super(Map.of());
    }
}
