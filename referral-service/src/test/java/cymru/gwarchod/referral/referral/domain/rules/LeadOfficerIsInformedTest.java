package cymru.gwarchod.referral.referral.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule("ROLE-07")
class LeadOfficerIsInformedTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED,ss-team-manager,true",
        "ACCEPTED,ss-lead-officer,true",
        "ACCEPTED,ss-team-manager,false",
        "REJECTION_PROPOSED,ss-team-manager,true",
        "REJECTED,ss-team-manager,true"
    })
    void anAcceptedReferralOfWhichTheLeadOfficerWasNotToldIsFlagged(ReferralStatus status, String told, boolean holds) {
        assertEquals(holds, LeadOfficerIsInformed.holds(status, List.of(told)));
    }
}
