package cymru.gwarchod.meeting.gates;

import cymru.gwarchod.testing.database.SchemaDictionaryGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
class SchemaDictionaryTest extends SchemaDictionaryGate {

    SchemaDictionaryTest() {
        super(Map.of("appointed_lead", "who leads in an agency is no secret and says nothing of a child"));
    }
}
