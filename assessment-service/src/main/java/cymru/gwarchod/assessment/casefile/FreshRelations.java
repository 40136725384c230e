package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.outbox.FeedFreshness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Relations of which another service tells are honoured only while that service is heard of (security model, section 5): an
 * invitation that has ended there must not open anything here because nobody could say so. Those of social services and the
 * police stay; what this service says itself needs nobody else.
 */
@ApplicationScoped
public class FreshRelations {

    private static final String MEETINGS = "meeting-service";
    private static final Map<Relation, String> TOLD_BY = Map.of(
            Relation.INVITED, MEETINGS,
            Relation.GRANTED_FULL, MEETINGS,
            Relation.REFERRER, "referral-service");

    private final FeedFreshness feeds;

    FreshRelations(FeedFreshness feeds) {
        this.feeds = feeds;
    }

    /** The scope without what is no longer fresh. Ask before the record is read. */
    public AgencyScope honoured(AgencyScope scope) {
        if (TOLD_BY.keySet().stream().noneMatch(scope::reachesThrough)) {
            return scope;
        }
        List<String> delayed = feeds.standing().delayed();
        return new AgencyScope(
                scope.caller(),
                scope.operation(),
                scope.reaches().stream()
                        .filter(reach -> !delayed.contains(TOLD_BY.getOrDefault(reach.relation(), "")))
                        .toList());
    }
}
