package cymru.gwarchod.referral.referral.domain.rules;

import static cymru.gwarchod.referral.referral.SubmissionFixture.NOW;
import static cymru.gwarchod.referral.referral.SubmissionFixture.TODAY;
import static cymru.gwarchod.referral.referral.SubmissionFixture.aSubmission;
import static cymru.gwarchod.referral.referral.SubmissionFixture.bornOn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.referral.SubmissionFixture;
import cymru.gwarchod.referral.referral.domain.Receipt;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Referrer;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionRulesTest {

    private static final Referrer OUT_OF_REACH =
            new Referrer(true, "Dynoda Ffuglen", Optional.empty(), Optional.empty(), Optional.empty(), false);

    private final SubmissionFixture everythingWrong = aSubmission()
            .about(bornYearsAgo(20))
            .by(Role.PRACTITIONER)
            .undiscussed()
            .referredBy(OUT_OF_REACH);

    @Test
    void aCompleteSubmissionKeepsThemAll() {
        assertEquals(Optional.empty(), check(aSubmission()));
    }

    @Test
    void theFirstRefusalIsTheOneThatAPersonWouldWantToHearFirst() {
        // Each in turn is put right, and the next one speaks.
        assertEquals(Optional.of(ReferralRefusal.NOT_A_CHILD), check(everythingWrong));
        var aChild = everythingWrong.about(bornYearsAgo(15));
        assertEquals(Optional.of(ReferralRefusal.REFER_THROUGH_LEAD), check(aChild));
        var byALead = aChild.by(Role.LEAD_PRACTITIONER);
        assertEquals(Optional.of(ReferralRefusal.LEAD_DISCUSSION_REQUIRED), check(byALead));
        var byTelephone = byALead.received(NOW.minusSeconds(60), Receipt.Channel.TELEPHONE);
        assertEquals(Optional.of(ReferralRefusal.REFERRER_CONTACT_REQUIRED), check(byTelephone));
        var withContact = byTelephone.referredBy(aSubmission().referrer());
        assertEquals(Optional.of(ReferralRefusal.RECEIPT_NOT_YOURS), check(withContact));
        assertEquals(Optional.empty(), check(withContact.by(Role.SS_INTAKE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 16, 17})
    @StatutoryRule("REF-19")
    void sixteenAndSeventeenAreHandledLikeThirteen(int age) {
        assertEquals(Optional.empty(), check(aSubmission().about(bornYearsAgo(age))));
        assertEquals(
                check(aSubmission().undiscussed().about(bornYearsAgo(13))),
                check(aSubmission().undiscussed().about(bornYearsAgo(age))));
    }

    @Test
    void todayIsTheDayInWalesNotInGreenwich() {
        // 23:30 UTC on 14 June is already the fifteenth: British Summer Time.
        var birthday = bornOn(java.time.LocalDate.of(2008, 6, 15), DateOfBirthAccuracy.EXACT);
        var submission = aSubmission().about(birthday).immediate(true).submission();

        assertEquals(
                Optional.of(ReferralRefusal.NOT_A_CHILD),
                SubmissionRules.check(submission, Instant.parse("2026-06-14T23:30:00Z")));
        assertEquals(Optional.empty(), SubmissionRules.check(submission, Instant.parse("2026-06-14T22:30:00Z")));
    }

    private static ReportedChild bornYearsAgo(int years) {
        return bornOn(TODAY.minusYears(years), DateOfBirthAccuracy.EXACT);
    }

    private static Optional<ReferralRefusal> check(SubmissionFixture fixture) {
        return SubmissionRules.check(fixture.submission(), NOW);
    }
}
