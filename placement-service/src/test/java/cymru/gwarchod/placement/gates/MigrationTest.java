package cymru.gwarchod.placement.gates;

import cymru.gwarchod.testing.database.MigrationGate;

class MigrationTest extends MigrationGate {

    MigrationTest() {
        super("placement-service");
    }
}
