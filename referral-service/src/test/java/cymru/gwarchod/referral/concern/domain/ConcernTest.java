package cymru.gwarchod.referral.concern.domain;

import static cymru.gwarchod.referral.referral.SubmissionFixture.NOW;
import static cymru.gwarchod.referral.referral.SubmissionFixture.aSubmission;
import static cymru.gwarchod.referral.referral.SubmissionFixture.actor;
import static cymru.gwarchod.referral.referral.SubmissionFixture.discussed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cymru.gwarchod.referral.vocabulary.ConcernId;
import cymru.gwarchod.referral.vocabulary.LeadDiscussion.AgreedAction;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcernTest {

    private static final ReferralId REFERRAL = new ReferralId(new UUID(1, 1));

    @Test
    @StatutoryRule("REF-07")
    void whatIsNotImmediateAwaitsTheLead() {
        assertEquals(ConcernStatus.AWAITING_LEAD_DISCUSSION, reported(false).status());
    }

    @Test
    @StatutoryRule("REF-06")
    void whatIsImmediateWaitsForNothing() {
        Concern immediate = reported(true);

        assertEquals(ConcernStatus.IMMEDIATE, immediate.status());
        assertEquals(ConcernStatus.REFERRED, taken(immediate.takeUp(REFERRAL)).status());
    }

    @ParameterizedTest
    @EnumSource(AgreedAction.class)
    @StatutoryRule("REF-05")
    void discussionAndAgreedActionAreKept(AgreedAction agreed) {
        var discussion = discussed(agreed, NOW);

        Concern after = taken(reported(false).discuss(discussion, NOW));

        assertEquals(ConcernStatus.DISCUSSED, after.status());
        assertEquals(Optional.of(discussion), after.leadDiscussion());
    }

    @Test
    @StatutoryRule("REF-05")
    void aDiscussionIsWrittenDownAfterIt() {
        assertRefused(
                ConcernRefusal.DISCUSSION_IN_FUTURE,
                reported(false).discuss(discussed(AgreedAction.REFER, NOW.plusMillis(1)), NOW));
    }

    @Test
    @StatutoryRule("REF-04")
    void aReferralTakesItUpOnceAndAsItWas() {
        Concern before = reported(false);

        Concern after = taken(before.takeUp(REFERRAL));

        assertEquals(Optional.of(REFERRAL), after.referral());
        assertEquals(before.details(), after.details());
        assertEquals(before.child(), after.child());
        assertRefused(ConcernRefusal.STATE_CONFLICT, after.takeUp(new ReferralId(new UUID(1, 2))));
        assertRefused(ConcernRefusal.STATE_CONFLICT, after.discuss(discussed(AgreedAction.REFER, NOW), NOW));
    }

    private static Concern reported(boolean immediate) {
        var submission = aSubmission().submission().content();
        return Concern.reported(
                new ConcernId(new UUID(4, 1)),
                "CON-2026-7K3M0-Q9XD7",
                NOW,
                new Concern.Reporter(actor("teacher"), false),
                immediate,
                submission.child(),
                submission.concern());
    }

    private static Concern taken(Concern.Step step) {
        return assertInstanceOf(Concern.Step.Taken.class, step).concern();
    }

    private static void assertRefused(ConcernRefusal expected, Concern.Step step) {
        assertEquals(
                expected, assertInstanceOf(Concern.Step.Refused.class, step).refusal());
    }
}
