package cymru.gwarchod.referral.gates;

import cymru.gwarchod.testing.database.MigrationGate;

class MigrationTest extends MigrationGate {

    MigrationTest() {
        super("referral-service");
    }
}
