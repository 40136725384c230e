package cymru.gwarchod.referral.referral.domain;

import static cymru.gwarchod.referral.referral.SubmissionFixture.NOW;
import static cymru.gwarchod.referral.referral.SubmissionFixture.TODAY;
import static cymru.gwarchod.referral.referral.SubmissionFixture.aSubmission;
import static cymru.gwarchod.referral.referral.SubmissionFixture.actor;
import static cymru.gwarchod.referral.referral.SubmissionFixture.bornOn;
import static cymru.gwarchod.referral.referral.SubmissionFixture.flintshire;
import static cymru.gwarchod.referral.referral.SubmissionFixture.rejection;
import static cymru.gwarchod.referral.referral.SubmissionFixture.wrexham;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cymru.gwarchod.referral.referral.domain.Rejection.Ground;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.referral.vocabulary.ResponseToHelp;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralTest {

    private static final Instant LATER = NOW.plusSeconds(7_200);

    private final Referral received = aSubmission().referral();

    @Test
    @StatutoryRule({"REF-20", "REF-28"})
    void acceptanceKeepsReceiptAndSaysWhoWhenAndWhy() {
        ReferralStep.Taken taken = taken(received.accept(actor("intake"), LATER, "Assessment to follow."));

        assertEquals(ReferralStatus.ACCEPTED, taken.referral().status());
        assertEquals(received.receipt(), taken.referral().receipt());
        assertEquals(received.content(), taken.referral().content());
        assertEquals(
                new Decision(
                        ReferralTransitions.ACCEPT,
                        ReferralStatus.RECEIVED,
                        ReferralStatus.ACCEPTED,
                        actor("intake"),
                        LATER,
                        "Assessment to follow.",
                        Optional.empty()),
                taken.decision());
    }

    @Test
    @StatutoryRule("AMB-29")
    void aRedirectionKeepsTheReceipt() {
        ReferralStep.Taken taken = taken(received.redirect(actor("intake"), LATER, "Lives there.", wrexham()));

        assertEquals(ReferralStatus.RECEIVED, taken.referral().status());
        assertEquals(received.receipt(), taken.referral().receipt());
        assertEquals(wrexham(), taken.referral().responsibility());
        assertEquals(Optional.of("W06000006"), taken.decision().toAuthority());
    }

    @Test
    void aRedirectionGoesToAnotherAuthority() {
        assertRefused(ReferralRefusal.SAME_AUTHORITY, received.redirect(actor("intake"), LATER, "Here.", flintshire()));
    }

    @Test
    @StatutoryRule("AMB-29")
    void onePersonEndsADuplicate() {
        var other = Optional.of(new ReferralId(new UUID(9, 9)));

        ReferralStep.Taken taken =
                taken(received.reject(rejection(Ground.DUPLICATE_OF, "manager", other), LATER, TODAY));

        assertEquals(ReferralStatus.REJECTED, taken.referral().status());
        assertEquals(other, taken.referral().rejection().flatMap(Rejection::duplicateOf));
        assertEquals(ReferralTransitions.REJECT, taken.decision().step());
    }

    @Test
    @StatutoryRule("AMB-29")
    void wantOfConcernIsDecidedByTwo() {
        Referral proposed = proposed("manager");

        assertEquals(ReferralStatus.REJECTION_PROPOSED, proposed.status());
        assertRefused(
                ReferralRefusal.SECOND_PERSON_REQUIRED,
                proposed.decideRejection(true, actor("manager"), LATER, "I still think so."));
        assertRefused(
                ReferralRefusal.SECOND_PERSON_REQUIRED,
                proposed.decideRejection(false, actor("manager"), LATER, "I think otherwise now."));
        Referral ended = taken(proposed.decideRejection(true, actor("lead"), LATER, "I agree."))
                .referral();
        assertEquals(ReferralStatus.REJECTED, ended.status());
        assertEquals(Optional.of(Ground.NO_CSE_CONCERN), ended.rejection().map(Rejection::ground));
    }

    @Test
    @StatutoryRule("AMB-29")
    void declinedItIsBackInTheInboxAsIfNothingHadBeenProposed() {
        ReferralStep.Taken declined =
                taken(proposed("manager").decideRejection(false, actor("lead"), LATER, "There is a concern."));

        assertEquals(received, declined.referral());
        assertEquals(ReferralTransitions.DECLINE_REJECTION, declined.decision().step());
    }

    @Test
    @StatutoryRule("REF-26")
    void refusedHelpIsNoGround() {
        Referral refusing = aSubmission().whoAnswersHelp(ResponseToHelp.REJECTS).referral();

        assertRefused(
                ReferralRefusal.GROUND_NOT_SHOWN,
                refusing.reject(rejection(Ground.NOT_A_CHILD, "manager", Optional.empty()), LATER, TODAY));
        assertEquals(
                ReferralStatus.REJECTION_PROPOSED,
                taken(refusing.reject(rejection(Ground.NO_CSE_CONCERN, "manager", Optional.empty()), LATER, TODAY))
                        .referral()
                        .status(),
                "one person alone can never end it");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 17})
    @StatutoryRule("REF-19")
    void thirteenAndSeventeenAreHandledAlike(int age) {
        Referral referral = aSubmission()
                .about(bornOn(TODAY.minusYears(age), DateOfBirthAccuracy.EXACT))
                .referral();

        assertEquals(
                ReferralStatus.ACCEPTED,
                taken(referral.accept(actor("intake"), LATER, "Yes."))
                        .referral()
                        .status());
        assertRefused(
                ReferralRefusal.GROUND_NOT_SHOWN,
                referral.reject(rejection(Ground.NOT_A_CHILD, "manager", Optional.empty()), LATER, TODAY));
    }

    @Test
    void whatHasEndedOrBeenAcceptedTakesNoFurtherStep() {
        Referral accepted =
                taken(received.accept(actor("intake"), LATER, "Yes.")).referral();
        Referral rejected = taken(proposed("manager").decideRejection(true, actor("lead"), LATER, "I agree."))
                .referral();

        for (Referral ended : new Referral[] {accepted, rejected}) {
            assertRefused(ReferralRefusal.STATE_CONFLICT, ended.accept(actor("intake"), LATER, "Again."));
            assertRefused(ReferralRefusal.STATE_CONFLICT, ended.redirect(actor("intake"), LATER, "There.", wrexham()));
            assertRefused(
                    ReferralRefusal.STATE_CONFLICT,
                    ended.reject(rejection(Ground.WRONG_AREA_NO_RECIPIENT, "manager", Optional.empty()), LATER, TODAY));
            assertRefused(
                    ReferralRefusal.STATE_CONFLICT, ended.decideRejection(true, actor("somebody"), LATER, "Yes."));
        }
    }

    private Referral proposed(String by) {
        return taken(received.reject(rejection(Ground.NO_CSE_CONCERN, by, Optional.empty()), LATER, TODAY))
                .referral();
    }

    private static ReferralStep.Taken taken(ReferralStep step) {
        return assertInstanceOf(ReferralStep.Taken.class, step);
    }

    private static void assertRefused(ReferralRefusal expected, ReferralStep step) {
        assertEquals(
                expected, assertInstanceOf(ReferralStep.Refused.class, step).refusal());
    }
}
