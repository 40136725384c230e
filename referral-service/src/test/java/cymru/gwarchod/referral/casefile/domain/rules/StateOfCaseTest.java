package cymru.gwarchod.referral.casefile.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseState;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.referral.vocabulary.CaseFact.Kind;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StateOfCaseTest {

    private static final Instant AT = Instant.parse("2026-08-22T10:00:00Z");

    @Test
    void aReceivedReferralMakesTheCaseReceived() {
        assertEquals(CaseState.RECEIVED, state(Kind.REFERRAL_RECEIVED));
        assertEquals(CaseState.RECEIVED, state(Kind.REFERRAL_RECEIVED, Kind.REJECTION_PROPOSED));
        assertEquals(CaseState.RECEIVED, state());
    }

    @Test
    void anAcceptedReferralIsAssessedWhateverElseCameIn() {
        assertEquals(CaseState.ASSESSING, state(Kind.REFERRAL_RECEIVED, Kind.REFERRAL_ACCEPTED));
    }

    @Test
    void withImminentHarmTheDiscussionComesBeforeTheAssessment() {
        assertEquals(
                CaseState.IMMEDIATE_DISCUSSION,
                state(Kind.REFERRAL_RECEIVED, Kind.REFERRAL_ACCEPTED, Kind.IMMEDIATE_RISK));
    }

    @Test
    void anEndedCaseIsClosedWhateverIsKnown() {
        CaseFile ended = aCase(Optional.of(new CaseFile.Closure(AT, CaseFile.Closure.Reason.PLAN_ENDED)));

        assertEquals(CaseState.CLOSED, StateOfCase.of(ended, facts(Kind.REFERRAL_RECEIVED, Kind.IMMEDIATE_RISK)));
    }

    private static CaseState state(Kind... kinds) {
        return StateOfCase.of(aCase(Optional.empty()), facts(kinds));
    }

    private static List<CaseFact> facts(Kind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> new CaseFact(kind, AT, "/v1/referrals/one"))
                .toList();
    }

    private static CaseFile aCase(Optional<CaseFile.Closure> closure) {
        return new CaseFile(
                new CaseId(UUID.randomUUID()),
                "CASE-2026-7K3M0-Q9XD7",
                new ChildId(UUID.randomUUID()),
                "W06000005",
                new AgencyCode("SS-FLINTSHIRE"),
                AT,
                closure,
                0);
    }
}
