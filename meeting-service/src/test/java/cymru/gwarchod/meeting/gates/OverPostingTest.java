package cymru.gwarchod.meeting.gates;

import cymru.gwarchod.testing.security.OverPostingGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
class OverPostingTest extends OverPostingGate {

    OverPostingTest() {
        super(Set.of(
                // Which case it is about; whether the caller reaches it is decided.
                "conveneMeeting #/caseId",
                "recordStrategyDiscussion #/caseId",
                "writePlan #/caseId",
                "closeCase #/caseId",
                // Where somebody else works who takes part or is given something to do.
                "recordStrategyDiscussion #/participants/0/agency",
                "conveneMeeting #/invitations/0/who/agency",
                "closeMeeting #/minuteTaker/agency",
                "writePlan #/content/directWorkBy/agency",
                "writePlan #/content/actions/0/owner/agency",
                "amendPlan #/content/directWorkBy/agency",
                "amendPlan #/content/actions/0/owner/agency"));
    }
}
