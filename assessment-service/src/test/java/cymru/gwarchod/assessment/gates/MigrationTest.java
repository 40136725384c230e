package cymru.gwarchod.assessment.gates;

import cymru.gwarchod.testing.database.MigrationGate;

class MigrationTest extends MigrationGate {

    MigrationTest() {
        super("assessment-service");
    }
}
