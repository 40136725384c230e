package cymru.gwarchod.referral.referral.domain.rules;

import static cymru.gwarchod.referral.referral.SubmissionFixture.TODAY;
import static cymru.gwarchod.referral.referral.SubmissionFixture.aSubmission;
import static cymru.gwarchod.referral.referral.SubmissionFixture.reported;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.rules.WhoIsInformed.Recipient;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@StatutoryRule({"REF-15", "REF-16", "ROLE-07", "ROLE-08"})
class WhoIsInformedTest {

    private static final Optional<String> WORKER = Optional.of("person:https://realm.test#worker");
    private static final Recipient LEAD = new Recipient(Role.SS_LEAD_OFFICER, Optional.empty());
    private static final Recipient ALLOCATED = new Recipient(Role.SS_SOCIAL_WORKER, WORKER);

    @Test
    void theLeadOfficerAlways() {
        assertEquals(Set.of(LEAD), informed(atHome(), Optional.empty()));
    }

    @Test
    void theAllocatedWorkerWhereThereIsOne() {
        assertEquals(Set.of(LEAD, ALLOCATED), informed(atHome(), WORKER));
    }

    @Test
    void forALookedAfterChildTheTeamManagerAndTheTeamsLeadToo() {
        assertEquals(
                Set.of(
                        LEAD,
                        ALLOCATED,
                        new Recipient(Role.SS_TEAM_MANAGER, Optional.empty()),
                        new Recipient(Role.LEAD_PRACTITIONER, Optional.empty())),
                informed(lookedAfter(), WORKER));
    }

    private static Set<Recipient> informed(Referral referral, Optional<String> worker) {
        return Set.copyOf(WhoIsInformed.of(referral, worker));
    }

    private static Referral atHome() {
        return aSubmission().referral();
    }

    private static Referral lookedAfter() {
        return aSubmission()
                .about(reported(Optional.of(TODAY.minusYears(15)), DateOfBirthAccuracy.EXACT, true))
                .referral();
    }
}
