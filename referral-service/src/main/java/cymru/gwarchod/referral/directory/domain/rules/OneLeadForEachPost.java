package cymru.gwarchod.referral.directory.domain.rules;

import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Capacity;
import cymru.gwarchod.referral.directory.domain.DirectoryRefusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Collection;
import java.util.Optional;

/** An agency, and each unit of it, has one designated lead at a time (ROLE-02); cover may stand beside the lead. */
@StatutoryRule("ROLE-02")
public final class OneLeadForEachPost {

    private OneLeadForEachPost() {}

    /**
     * Whether the appointment has to be refused.
     *
     * @param samePost every entry of the post
     */
    public static Optional<DirectoryRefusal> check(DesignatedLead candidate, Collection<DesignatedLead> samePost) {
        boolean taken = candidate.capacity() == Capacity.LEAD
                && samePost.stream()
                        .filter(lead -> lead.capacity() == Capacity.LEAD)
                        .anyMatch(lead -> lead.term().overlaps(candidate.term()));
        return taken ? Optional.of(DirectoryRefusal.LEAD_EXISTS) : Optional.empty();
    }
}
