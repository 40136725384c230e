package cymru.gwarchod.referral.referral.domain.rules;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who hears of an accepted referral: the lead officer, and the allocated social worker where there is one (REF-15); for a
 * looked-after child the team manager and the team's lead practitioner too (REF-16).
 */
@StatutoryRule({"REF-15", "REF-16", "ROLE-07", "ROLE-08"})
public final class WhoIsInformed {

    private WhoIsInformed() {}

    /**
     * Somebody to be informed.
     *
     * @param role the role in the responsible social services
     * @param person {@code person:issuer#subject} where it is one particular person
     */
    public record Recipient(String role, Optional<String> person) {}

    /**
     * Everybody to be informed of an acceptance.
     *
     * @param allocatedWorker the allocated social worker, where there is one
     */
    public static List<Recipient> of(Referral accepted, Optional<String> allocatedWorker) {
        List<Recipient> informed = new ArrayList<>();
        informed.add(new Recipient(Role.SS_LEAD_OFFICER, Optional.empty()));
        allocatedWorker.ifPresent(worker -> informed.add(new Recipient(Role.SS_SOCIAL_WORKER, Optional.of(worker))));
        if (accepted.content().child().lookedAfter()) {
            informed.add(new Recipient(Role.SS_TEAM_MANAGER, Optional.empty()));
            informed.add(new Recipient(Role.LEAD_PRACTITIONER, Optional.empty()));
        }
        return List.copyOf(informed);
    }
}
