package cymru.gwarchod.referral.gates;

import cymru.gwarchod.testing.contract.ContractGate;

class ContractIT extends ContractGate {

    ContractIT() {
        super("referral-service");
    }
}
