package cymru.gwarchod.placement.gates;

import cymru.gwarchod.testing.contract.ContractGate;

class ContractIT extends ContractGate {

    ContractIT() {
        super("placement-service");
    }
}
