package cymru.gwarchod.referral.gates;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class IsolationTest extends IsolationCases {

    IsolationTest() {
        super(2_000);
    }
}
