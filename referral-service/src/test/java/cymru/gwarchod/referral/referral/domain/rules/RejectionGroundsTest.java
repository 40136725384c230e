package cymru.gwarchod.referral.referral.domain.rules;

import static cymru.gwarchod.referral.referral.SubmissionFixture.TODAY;
import static cymru.gwarchod.referral.referral.SubmissionFixture.aSubmission;
import static cymru.gwarchod.referral.referral.SubmissionFixture.bornOn;
import static cymru.gwarchod.referral.referral.SubmissionFixture.rejection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.referral.referral.SubmissionFixture;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Rejection.Ground;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.referral.vocabulary.ResponseToHelp;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@StatutoryRule({"AMB-29", "REF-26"})
class RejectionGroundsTest {

    private static final Optional<ReferralId> OTHER = Optional.of(new ReferralId(new UUID(9, 9)));

    @Test
    void thereAreFourGroundsAndNoMore() {
        assertEquals(
                Set.of("DUPLICATE_OF", "NOT_A_CHILD", "WRONG_AREA_NO_RECIPIENT", "NO_CSE_CONCERN"),
                Set.copyOf(EnumSet.allOf(Ground.class).stream().map(Enum::name).toList()));
    }

    @Test
    void aDuplicateNamesTheOtherReferral() {
        assertEquals(refused(), check(aSubmission(), Ground.DUPLICATE_OF, Optional.empty()));
        assertEquals(Optional.empty(), check(aSubmission(), Ground.DUPLICATE_OF, OTHER));
    }

    @Test
    void aReferralIsNoDuplicateOfItself() {
        var itself = Optional.of(aSubmission().referral().id());

        assertEquals(refused(), check(aSubmission(), Ground.DUPLICATE_OF, itself));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 16, 17})
    @StatutoryRule("REF-19")
    void nobodyUnderEighteenIsTurnedAwayAsNotAChild(int age) {
        var child = bornOn(TODAY.minusYears(age), DateOfBirthAccuracy.EXACT);

        assertEquals(refused(), check(aSubmission().about(child), Ground.NOT_A_CHILD, Optional.empty()));
    }

    @Test
    void whoIsOfAgeByAnExactDateIs() {
        var grownUp = bornOn(TODAY.minusYears(18), DateOfBirthAccuracy.EXACT);
        var perhaps = bornOn(TODAY.minusYears(18), DateOfBirthAccuracy.ESTIMATED);

        assertEquals(Optional.empty(), check(aSubmission().about(grownUp), Ground.NOT_A_CHILD, Optional.empty()));
        assertEquals(refused(), check(aSubmission().about(perhaps), Ground.NOT_A_CHILD, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(ResponseToHelp.class)
    void howTheChildAnswersHelpChangesNothing(ResponseToHelp response) {
        var submission = aSubmission().whoAnswersHelp(response);

        assertEquals(refused(), check(submission, Ground.NOT_A_CHILD, Optional.empty()));
        assertEquals(refused(), check(submission, Ground.DUPLICATE_OF, Optional.empty()));
        assertTrue(RejectionGrounds.needsSecondPerson(Ground.NO_CSE_CONCERN));
    }

    @Test
    void onlyWantOfConcernNeedsASecondPerson() {
        assertTrue(RejectionGrounds.needsSecondPerson(Ground.NO_CSE_CONCERN));
        assertFalse(RejectionGrounds.needsSecondPerson(Ground.DUPLICATE_OF));
        assertFalse(RejectionGrounds.needsSecondPerson(Ground.NOT_A_CHILD));
        assertFalse(RejectionGrounds.needsSecondPerson(Ground.WRONG_AREA_NO_RECIPIENT));
    }

    private static Optional<ReferralRefusal> refused() {
        return Optional.of(ReferralRefusal.GROUND_NOT_SHOWN);
    }

    private static Optional<ReferralRefusal> check(
            SubmissionFixture fixture, Ground ground, Optional<ReferralId> duplicateOf) {
        return RejectionGrounds.check(fixture.referral(), rejection(ground, "manager", duplicateOf), TODAY);
    }
}
