package cymru.gwarchod.meeting.gates;

import cymru.gwarchod.testing.contract.ContractGate;

class ContractIT extends ContractGate {

    ContractIT() {
        super("meeting-service");
    }
}
