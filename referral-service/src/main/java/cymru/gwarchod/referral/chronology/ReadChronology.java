package cymru.gwarchod.referral.chronology;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.chronology.domain.Chronologies;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads the story of a case, page by page: everything that many sources told of one child (REF-23). */
@ApplicationScoped
@StatutoryRule("REF-23")
public class ReadChronology {

    private final Chronologies chronologies;
    private final AuditTrail audit;

    ReadChronology(Chronologies chronologies, AuditTrail audit) {
        this.chronologies = chronologies;
        this.audit = audit;
    }

    /** A page of the story, or empty where the caller reaches no such case. */
    @Transactional
    public Optional<List<Chronologies.Told>> handle(Chronologies.StoryQuery query, AgencyScope scope) {
        return chronologies.reach(query.caseId(), scope).map(reached -> {
            audit.allowed(query.caseId().value(), Optional.of(reached.child().value()), reached.access());
            return chronologies.story(query, scope);
        });
    }
}
