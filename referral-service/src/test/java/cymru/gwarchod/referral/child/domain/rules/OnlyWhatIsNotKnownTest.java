package cymru.gwarchod.referral.child.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.child.domain.BirthDateRefusal;
import cymru.gwarchod.referral.child.domain.Child;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@StatutoryRule("AMB-30")
class OnlyWhatIsNotKnownTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
    private static final LocalDate DECIDED = LocalDate.of(2008, 1, 1);

    @Test
    void whatIsEstimatedOrUnknownMayBeDecidedOn() {
        assertEquals(Optional.empty(), check(DateOfBirthAccuracy.ESTIMATED, DECIDED));
        assertEquals(Optional.empty(), check(DateOfBirthAccuracy.UNKNOWN, TODAY));
    }

    @Test
    void whatIsKnownIsNot() {
        assertEquals(Optional.of(BirthDateRefusal.BIRTH_DATE_KNOWN), check(DateOfBirthAccuracy.EXACT, DECIDED));
    }

    @Test
    void nobodyIsBornTomorrow() {
        assertEquals(
                Optional.of(BirthDateRefusal.BIRTH_DATE_IN_FUTURE),
                check(DateOfBirthAccuracy.ESTIMATED, TODAY.plusDays(1)));
    }

    private static Optional<BirthDateRefusal> check(DateOfBirthAccuracy accuracy, LocalDate decided) {
        Child child = new Child(
                new ChildId(new UUID(1, 1)),
                "Enghraifft",
                "Ffuglennol",
                Optional.empty(),
                accuracy,
                Optional.empty(),
                Optional.empty(),
                false,
                Instant.EPOCH,
                0);
        return OnlyWhatIsNotKnown.check(child, decided, TODAY);
    }
}
