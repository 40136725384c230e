package cymru.gwarchod.referral.referral.domain.rules;

import static cymru.gwarchod.referral.referral.SubmissionFixture.bornOn;
import static cymru.gwarchod.referral.referral.SubmissionFixture.reported;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StatutoryRule({"REF-18", "REF-19"})
class ChildrenUnderEighteenTest {

    private static final LocalDate BORN = LocalDate.of(2008, 6, 15);

    @Test
    void theDayBeforeTheEighteenthBirthdayIsStillAChild() {
        assertEquals(Optional.empty(), check(exactly(BORN), LocalDate.of(2026, 6, 14)));
    }

    @Test
    void onTheEighteenthBirthdayNoLonger() {
        assertEquals(Optional.of(ReferralRefusal.NOT_A_CHILD), check(exactly(BORN), LocalDate.of(2026, 6, 15)));
    }

    @Test
    @StatutoryRule("AMB-26")
    void bornOnTheLeapDayOneComesOfAgeOnTheFirstOfMarch() {
        var child = exactly(LocalDate.of(2008, 2, 29));

        assertEquals(Optional.empty(), check(child, LocalDate.of(2026, 2, 28)));
        assertEquals(Optional.of(ReferralRefusal.NOT_A_CHILD), check(child, LocalDate.of(2026, 3, 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 13, 15, 16, 17})
    void noAgeUnderEighteenMakesADifference(int age) {
        var today = LocalDate.of(2026, 3, 2);

        assertEquals(Optional.empty(), check(exactly(today.minusYears(age)), today));
    }

    @Test
    void anEstimateNeverTurnsAChildAway() {
        var child = bornOn(BORN.minusYears(5), DateOfBirthAccuracy.ESTIMATED);

        assertEquals(Optional.empty(), check(child, LocalDate.of(2026, 6, 15)));
    }

    @Test
    void anUnknownBirthDateNeverTurnsAChildAway() {
        var child = reported(Optional.empty(), DateOfBirthAccuracy.UNKNOWN, false);

        assertEquals(Optional.empty(), check(child, LocalDate.of(2026, 6, 15)));
    }

    private static ReportedChild exactly(LocalDate born) {
        return bornOn(born, DateOfBirthAccuracy.EXACT);
    }

    private static Optional<ReferralRefusal> check(ReportedChild child, LocalDate today) {
        return ChildrenUnderEighteen.check(child, today);
    }
}
