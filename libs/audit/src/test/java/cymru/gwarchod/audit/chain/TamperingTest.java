package cymru.gwarchod.audit.chain;

class TamperingTest extends TamperingCases {

    TamperingTest() {
        super(5_000);
    }
}
