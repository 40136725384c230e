package cymru.gwarchod.referral.child.domain.rules;

import static cymru.gwarchod.referral.vocabulary.Likeness.DATE_OF_BIRTH;
import static cymru.gwarchod.referral.vocabulary.Likeness.FAMILY_NAME;
import static cymru.gwarchod.referral.vocabulary.Likeness.GIVEN_NAME;
import static cymru.gwarchod.referral.vocabulary.Likeness.NHS_NUMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.child.domain.Child;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlikeInTest {

    private static final LocalDate BORN = LocalDate.of(2011, 5, 14);

    private static ReportedChild reported(String given, String family, LocalDate born, String nhsNumber) {
        return new ReportedChild(
                given,
                family,
                Optional.ofNullable(born),
                DateOfBirthAccuracy.EXACT,
                Optional.ofNullable(nhsNumber),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static Child child(ReportedChild reported) {
        return Child.unknownBefore(new ChildId(new UUID(1, 1)), reported, Instant.EPOCH);
    }

    @Test
    void whatAgreesIsNamed() {
        Child known = child(reported("Enghraifft", "Ffuglennol", BORN, "9990000018"));

        assertEquals(
                Set.of(NHS_NUMBER, GIVEN_NAME, FAMILY_NAME),
                AlikeIn.of(reported("enghraifft", "FFUGLENNOL", BORN.plusDays(1), "9990000018"), known));
        assertEquals(Set.of(DATE_OF_BIRTH), AlikeIn.of(reported("Arall", "Rhywun", BORN, "9990000026"), known));
    }

    @Test
    void whatBothLackIsNoAgreement() {
        assertEquals(
                Set.of(),
                AlikeIn.of(reported("A", "B", null, null), child(reported("Enghraifft", "Ffuglennol", null, null))));
    }
}
