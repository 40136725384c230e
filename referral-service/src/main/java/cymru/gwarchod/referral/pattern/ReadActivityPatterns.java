package cymru.gwarchod.referral.pattern;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.referral.pattern.domain.ActivityPatterns;
import cymru.gwarchod.referral.pattern.domain.PatternCounts;
import cymru.gwarchod.statutoryclock.Quarter;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What the referrals of a quarter describe, in numbers of children (MON-02, REF-25). */
@ApplicationScoped
@StatutoryRule({"MON-02", "REF-25"})
public class ReadActivityPatterns {

    private final ActivityPatterns patterns;
    private final Calendars calendars;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReadActivityPatterns(ActivityPatterns patterns, Calendars calendars, AuditTrail audit, DomainClock domainClock) {
        this.patterns = patterns;
        this.calendars = calendars;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * The figures, and what they rest on (MON-12).
     *
     * @param asOf the moment of which they are
     * @param clock with the policy pack and the calendar of that moment
     */
    public record Figures(PatternCounts counts, Instant asOf, StatutoryClock clock) {}

    /** Counts exactly. */
    @Transactional
    public Figures handle(Quarter quarter, AgencyScope scope) {
        audit.listed(List.of(), PatternAccess.EXACT, Relation.OWN_AGENCY.name());
        Instant now = domainClock.now();
        return new Figures(patterns.count(quarter, scope), now, calendars.clock(now));
    }
}
