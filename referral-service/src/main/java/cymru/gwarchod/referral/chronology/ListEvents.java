package cymru.gwarchod.referral.chronology;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.chronology.domain.Chronologies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The feed of the caller's agency. What it may hear of is decided when it reads, by the relations that are in force then:
 * what ended opens nothing any more, and a relation that began after the reader had passed a place shows what stands
 * before that place only to a reader that starts again.
 */
@ApplicationScoped
public class ListEvents {

    private final Chronologies chronologies;
    private final AuditTrail audit;

    ListEvents(Chronologies chronologies, AuditTrail audit) {
        this.chronologies = chronologies;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<Chronologies.Told> handle(Chronologies.FeedQuery query, AgencyScope scope) {
        List<Chronologies.Told> page = chronologies.feed(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(told -> told.entry().record().value())
                        .distinct()
                        .toList(),
                ChronologyAccess.NOTICE,
                "OWN_AGENCY");
        return page;
    }
}
