package cymru.gwarchod.meeting.gates;

import cymru.gwarchod.testing.database.MigrationGate;

class MigrationTest extends MigrationGate {

    MigrationTest() {
        super("meeting-service");
    }
}
