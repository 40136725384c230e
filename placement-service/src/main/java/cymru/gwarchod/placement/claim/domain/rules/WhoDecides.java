package cymru.gwarchod.placement.claim.domain.rules;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.ClaimRefusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;

/**
 * That the child lives in the home is confirmed by the social services of the area, or by the authority that placed it once
 * that is confirmed itself; that an authority placed the child, by the social services that answer for the child in this
 * suite or, where none does, by those of the area. Who asserted it never confirms it, except within the authority that
 * answers for the child (security model 5, ROLE-26).
 */
@StatutoryRule("ROLE-26")
public final class WhoDecides {

    private WhoDecides() {}

    /** Why this agency does not decide; empty where it does. */
    public static Optional<ClaimRefusal> check(Claim claim, AgencyCode agency, Relation basis) {
        boolean answersForTheChild = claim.responsible().filter(agency::equals).isPresent();
        if (claim.assertedBy().equals(agency) && !answersForTheChild) {
            return Optional.of(ClaimRefusal.SECOND_PARTY_REQUIRED);
        }
        return switch (claim.relation()) {
            case HOME_NOW ->
                claim.host().equals(agency) || basis == Relation.PLACING_LA
                        ? Optional.empty()
                        : Optional.of(ClaimRefusal.ANOTHER_AGENCY_DECIDES);
            case PLACING_LA -> placing(claim, agency);
        };
    }

    private static Optional<ClaimRefusal> placing(Claim claim, AgencyCode agency) {
        if (claim.child().isEmpty()) {
            return Optional.of(ClaimRefusal.CHILD_NOT_IDENTIFIED);
        }
        return claim.responsible().orElse(claim.host()).equals(agency)
                ? Optional.empty()
                : Optional.of(ClaimRefusal.ANOTHER_AGENCY_DECIDES);
    }
}
