package cymru.gwarchod.referral.referral.domain.rules;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Submission;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import java.util.Set;

/**
 * What is not immediate goes to social services through the designated lead; a practitioner's own step is the concern
 * report (REF-07). With immediate risk anybody refers at once.
 */
@StatutoryRule({"REF-07", "ROLE-13"})
public final class DesignatedLeadRefers {

    private static final Set<String> MAY_REFER = Set.of(
            Role.LEAD_PRACTITIONER,
            Role.LEAD_OFFICER,
            Role.SS_INTAKE,
            Role.SS_SOCIAL_WORKER,
            Role.SS_TEAM_MANAGER,
            Role.SS_LEAD_OFFICER,
            Role.SS_CSE_MANAGER,
            Role.POLICE_PPU,
            Role.POLICE_SPOC,
            Role.SERAF_PRACTITIONER,
            Role.RESIDENTIAL_MANAGER,
            Role.PLACING_AUTHORITY,
            Role.SYSTEM_INTEGRATION);

    private DesignatedLeadRefers() {}

    /** A refusal, or empty where the rule is kept. */
    public static Optional<ReferralRefusal> check(Submission submission) {
        boolean mayRefer = submission.submitterRoles().stream().anyMatch(MAY_REFER::contains);
        return submission.content().immediateRisk() || mayRefer
                ? Optional.empty()
                : Optional.of(ReferralRefusal.REFER_THROUGH_LEAD);
    }
}
