package cymru.gwarchod.assessment.gates;

import cymru.gwarchod.testing.contract.ContractGate;

class ContractIT extends ContractGate {

    ContractIT() {
        super("assessment-service");
    }
}
