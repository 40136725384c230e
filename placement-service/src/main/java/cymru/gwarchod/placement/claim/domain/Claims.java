package cymru.gwarchod.placement.claim.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import java.util.List;
import java.util.Optional;

/** Where claims are kept. Every method takes the scope; what lies outside is absent. */
public interface Claims {

    /** The claims of a notification that the caller may see. */
    record Seen(List<Claim> claims, AgencyScope.Allowed access) {

        /** Copies the claims. */
        public Seen {
            claims = List.copyOf(claims);
        }

        /** How many steps were taken, for the tag. */
        public long steps() {
            return claims.stream().mapToInt(Claim::steps).sum();
        }
    }

    /** Keeps a new claim; its notification is there. */
    void add(Claim claim, AgencyScope scope);

    /** Keeps a claim after a step. */
    void update(Claim claim, Scope scope);

    /** What a notification claims, or empty where there is none or none in scope. */
    Optional<Seen> find(NotificationId id, AgencyScope scope);

    /** What a notification claims, for other steps with it and for what other services tell. */
    List<Claim> of(NotificationId id, Scope scope);

    /** What is claimed of a child. */
    List<Claim> of(ChildId child, SystemScope scope);
}
