package cymru.gwarchod.referral.gates;

import cymru.gwarchod.testing.security.RelationsOverHttpGate;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RelationsOverHttpTest extends RelationsOverHttpGate {

    RelationsOverHttpTest() {
        super(new ReferralWorld());
    }
}
