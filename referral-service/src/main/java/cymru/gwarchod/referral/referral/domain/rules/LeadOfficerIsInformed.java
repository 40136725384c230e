package cymru.gwarchod.referral.referral.domain.rules;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Collection;

/** Whoever takes a referral in informs the lead officer; an accepted referral of which nothing shows that is flagged. */
@StatutoryRule("ROLE-07")
public final class LeadOfficerIsInformed {

    private LeadOfficerIsInformed() {}

    /**
     * Whether the rule is kept so far.
     *
     * @param informedRoles the roles in the responsible authority that have been told
     */
    public static boolean holds(ReferralStatus status, Collection<String> informedRoles) {
        return switch (status) {
            case ACCEPTED -> informedRoles.contains(Role.SS_LEAD_OFFICER);
            case RECEIVED, REJECTION_PROPOSED, REJECTED -> true;
        };
    }
}
