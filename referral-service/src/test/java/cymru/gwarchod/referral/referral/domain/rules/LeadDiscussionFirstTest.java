package cymru.gwarchod.referral.referral.domain.rules;

import static cymru.gwarchod.referral.referral.SubmissionFixture.NOW;
import static cymru.gwarchod.referral.referral.SubmissionFixture.aSubmission;
import static cymru.gwarchod.referral.referral.SubmissionFixture.discussed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.referral.SubmissionFixture;
import cymru.gwarchod.referral.referral.domain.Receipt;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.vocabulary.LeadDiscussion.AgreedAction;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@StatutoryRule({"REF-05", "REF-06"})
class LeadDiscussionFirstTest {

    @Test
    void aDiscussionThatAgreedToReferIsEnough() {
        assertEquals(Optional.empty(), check(aSubmission()));
    }

    @Test
    void withoutADiscussionThereIsNoReferral() {
        assertEquals(
                Optional.of(ReferralRefusal.LEAD_DISCUSSION_REQUIRED),
                check(aSubmission().undiscussed()));
    }

    @ParameterizedTest
    @EnumSource(value = AgreedAction.class, mode = EnumSource.Mode.EXCLUDE, names = "REFER")
    void aDiscussionThatAgreedOtherwiseIsNotEnough(AgreedAction agreed) {
        var submission = aSubmission().discussed(discussed(agreed, NOW.minusSeconds(60)));

        assertEquals(Optional.of(ReferralRefusal.LEAD_DISCUSSION_REQUIRED), check(submission));
    }

    @Test
    void aDiscussionStillToComeIsNone() {
        var submission = aSubmission().discussed(discussed(AgreedAction.REFER, NOW.plusMillis(1)));

        assertEquals(Optional.of(ReferralRefusal.DISCUSSION_IN_FUTURE), check(submission));
    }

    @Test
    void aDiscussionOfThisVeryMomentCounts() {
        assertEquals(Optional.empty(), check(aSubmission().discussed(discussed(AgreedAction.REFER, NOW))));
    }

    @Test
    void withImmediateRiskNothingComesFirst() {
        assertEquals(Optional.empty(), check(aSubmission().undiscussed().immediate(true)));
    }

    @Test
    void whatIntakeEntersWasDiscussedElsewhere() {
        var submission = aSubmission()
                .by(Role.SS_INTAKE)
                .undiscussed()
                .received(NOW.minusSeconds(60), Receipt.Channel.TELEPHONE);

        assertEquals(Optional.empty(), check(submission));
    }

    private static Optional<ReferralRefusal> check(SubmissionFixture fixture) {
        return LeadDiscussionFirst.check(fixture.submission(), NOW);
    }
}
