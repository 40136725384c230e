package cymru.gwarchod.referral.referral.domain.rules;

import static cymru.gwarchod.referral.referral.SubmissionFixture.aSubmission;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@StatutoryRule({"REF-07", "ROLE-13"})
class DesignatedLeadRefersTest {

    private static final Set<String> REPORT_ONLY =
            Set.of(Role.PRACTITIONER, Role.REFERRER, Role.PCSO, Role.MISSING_COORDINATOR, Role.RESIDENTIAL_STAFF);

    @ParameterizedTest
    @ValueSource(
            strings = {Role.PRACTITIONER, Role.REFERRER, Role.PCSO, Role.MISSING_COORDINATOR, Role.RESIDENTIAL_STAFF})
    void aPractitionerGoesThroughTheLead(String role) {
        var submission = aSubmission().by(role).submission();

        assertEquals(Optional.of(ReferralRefusal.REFER_THROUGH_LEAD), DesignatedLeadRefers.check(submission));
    }

    @ParameterizedTest
    @MethodSource("frontLine")
    void withImmediateRiskEverybodyRefers(String role) {
        var submission = aSubmission().by(role).immediate(true).submission();

        assertEquals(Optional.empty(), DesignatedLeadRefers.check(submission));
    }

    @ParameterizedTest
    @MethodSource("leads")
    void everyOtherRoleOfTheFrontLineRefers(String role) {
        assertEquals(
                Optional.empty(),
                DesignatedLeadRefers.check(aSubmission().by(role).submission()));
    }

    @Test
    void aLeadWhoIsAPractitionerTooRefers() {
        var submission =
                aSubmission().by(Role.PRACTITIONER, Role.LEAD_PRACTITIONER).submission();

        assertEquals(Optional.empty(), DesignatedLeadRefers.check(submission));
    }

    static Stream<String> frontLine() {
        return Arrays.stream(FrontLine.roles());
    }

    static Stream<String> leads() {
        return frontLine().filter(role -> !REPORT_ONLY.contains(role));
    }
}
