package cymru.gwarchod.referral.referral.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Referrer;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@StatutoryRule("REF-21")
class ReferrerCanBeReachedTest {

    private static final Optional<String> PHONE = Optional.of("01632 960300");
    private static final Optional<String> EMAIL = Optional.of("dynoda@example.org");

    @Test
    void aProfessionalNeedsAPhoneOrAnAddress() {
        assertEquals(
                Optional.of(ReferralRefusal.REFERRER_CONTACT_REQUIRED),
                check(true, Optional.empty(), Optional.empty()));
        assertEquals(Optional.empty(), check(true, PHONE, Optional.empty()));
        assertEquals(Optional.empty(), check(true, Optional.empty(), EMAIL));
    }

    @Test
    void aMemberOfThePublicMayStayOutOfReach() {
        assertEquals(Optional.empty(), check(false, Optional.empty(), Optional.empty()));
    }

    private static Optional<ReferralRefusal> check(
            boolean professional, Optional<String> phone, Optional<String> email) {
        return ReferrerCanBeReached.check(
                new Referrer(professional, "Dynoda Ffuglen", Optional.empty(), phone, email, false));
    }
}
