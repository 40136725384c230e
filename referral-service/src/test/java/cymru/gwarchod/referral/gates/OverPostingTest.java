package cymru.gwarchod.referral.gates;

import cymru.gwarchod.testing.security.OverPostingGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
class OverPostingTest extends OverPostingGate {

    OverPostingTest() {
        super(Set.of(
                // A lead of one of the own agency's schools, homes or teams.
                "appointLead #/unit",
                // What is proposed, which two others approve.
                "proposeRestriction #/restricted",
                "proposeRestriction #/excluded",
                // The authority to which it is addressed.
                "submitReferral #/responsibleAuthority"));
    }
}
