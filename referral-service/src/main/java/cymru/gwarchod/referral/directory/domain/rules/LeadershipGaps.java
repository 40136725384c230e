package cymru.gwarchod.referral.directory.domain.rules;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Capacity;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Post;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agencies, teams, homes, schools and services that have no designated lead (ROLE-03). */
@StatutoryRule("ROLE-03")
public final class LeadershipGaps {

    private LeadershipGaps() {}

    /**
     * A post without a lead.
     *
     * @param covered whether somebody stands in, which helps but closes no gap
     */
    public record Gap(Post post, boolean covered) {}

    /**
     * The gaps, each agency followed by its units.
     *
     * @param agencies those to look at
     * @param inForce every entry in force on the day in question
     */
    public static List<Gap> of(
            Collection<Agency> agencies, AgencyRegister register, Collection<DesignatedLead> inForce) {
        Set<Post> led = posts(inForce, Capacity.LEAD);
        Set<Post> covered = posts(inForce, Capacity.COVER);
        return agencies.stream()
                // Who runs the platform works with no child.
                .filter(agency -> agency.type() != AgencyType.PLATFORM)
                .flatMap(agency -> postsOf(agency, register))
                .filter(post -> !led.contains(post))
                .map(post -> new Gap(post, covered.contains(post)))
                .toList();
    }

    private static Stream<Post> postsOf(Agency agency, AgencyRegister register) {
        return Stream.concat(
                Stream.of(new Post(agency.code(), Optional.empty())),
                register.unitsOf(agency.code()).stream()
                        .map(unit -> new Post(agency.code(), Optional.of(unit.code()))));
    }

    private static Set<Post> posts(Collection<DesignatedLead> inForce, Capacity capacity) {
        return inForce.stream()
                .filter(lead -> lead.capacity() == capacity)
                .map(DesignatedLead::post)
                .collect(Collectors.toUnmodifiableSet());
    }
}
