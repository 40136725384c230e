package cymru.gwarchod.referral.referral.domain.rules;

import static cymru.gwarchod.referral.referral.SubmissionFixture.NOW;
import static cymru.gwarchod.referral.referral.SubmissionFixture.aSubmission;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.referral.SubmissionFixture;
import cymru.gwarchod.referral.referral.domain.Receipt;
import cymru.gwarchod.referral.referral.domain.Receipt.Channel;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@StatutoryRule("REF-20")
class ReceiptIsFixedTest {

    private static final Instant FRIDAY = Instant.parse("2026-02-27T16:45:00Z");

    @Test
    void receiptIsTheMomentItIsHandedIn() {
        assertEquals(
                new Receipt(NOW, Channel.API, Optional.empty()),
                ReceiptIsFixed.receipt(aSubmission().submission(), NOW));
    }

    @Test
    void intakeEntersAnEarlierReceiptWithChannelAndReason() {
        var submission = aSubmission().by(Role.SS_INTAKE).received(FRIDAY, Channel.PAPER);

        assertEquals(Optional.empty(), check(submission));
        assertEquals(
                new Receipt(FRIDAY, Channel.PAPER, Optional.of("entered after the weekend")),
                ReceiptIsFixed.receipt(submission.submission(), NOW));
    }

    @Test
    void neverALaterOne() {
        var later = aSubmission().by(Role.SS_INTAKE).received(NOW.plusMillis(1), Channel.TELEPHONE);
        var same = aSubmission().by(Role.SS_INTAKE).received(NOW, Channel.TELEPHONE);

        assertEquals(Optional.of(ReferralRefusal.RECEIPT_NOT_EARLIER), check(later));
        assertEquals(Optional.of(ReferralRefusal.RECEIPT_NOT_EARLIER), check(same));
    }

    @Test
    void whatCameThroughTheInterfaceIsNeverEarlier() {
        var submission = aSubmission().by(Role.SS_INTAKE).received(FRIDAY, Channel.API);

        assertEquals(Optional.of(ReferralRefusal.RECEIPT_NOT_EARLIER), check(submission));
    }

    @Test
    void nobodyElseEntersAnEarlierReceipt() {
        var submission =
                aSubmission().by(Role.LEAD_PRACTITIONER, Role.SS_TEAM_MANAGER).received(FRIDAY, Channel.TELEPHONE);

        assertEquals(Optional.of(ReferralRefusal.RECEIPT_NOT_YOURS), check(submission));
    }

    private static Optional<ReferralRefusal> check(SubmissionFixture fixture) {
        return ReceiptIsFixed.check(fixture.submission(), NOW);
    }
}
