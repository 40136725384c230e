package cymru.gwarchod.referral.directory.domain.rules;

import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Post;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is asked, and invited, for a post: its lead and whoever covers; where a unit has neither, those of its agency
 * (ROLE-04). Nobody is left without somebody to ask as long as the agency has a lead.
 */
public final class WhoAdvises {

    private WhoAdvises() {}

    /**
     * The leads to turn to, the lead before the cover.
     *
     * @param inForce the agency's entries in force on the day
     */
    public static List<DesignatedLead> on(Post post, Collection<DesignatedLead> inForce) {
        List<DesignatedLead> own = of(post, inForce);
        return own.isEmpty() && post.unit().isPresent() ? of(new Post(post.agency(), Optional.empty()), inForce) : own;
    }

    private static List<DesignatedLead> of(Post post, Collection<DesignatedLead> inForce) {
        return inForce.stream()
                .filter(lead -> lead.post().equals(post) && lead.capacity().advises())
                .sorted(Comparator.comparing(DesignatedLead::capacity))
                .toList();
    }
}
