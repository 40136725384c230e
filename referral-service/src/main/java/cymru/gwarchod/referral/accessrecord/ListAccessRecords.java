package cymru.gwarchod.referral.accessrecord;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.audit.trail.Look;
import cymru.gwarchod.audit.trail.LookQuery;
import cymru.gwarchod.referral.accessrecord.domain.Trail;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Lists who looked at a child, the newest look first. In three steps, so that no transaction is open while other services
 * are asked: decide, ask, record (SHARE-04, guidance 5.14).
 */
@ApplicationScoped
@StatutoryRule("SHARE-04")
public class ListAccessRecords {

    private final OpenTrail openTrail;
    private final LookSources sources;
    private final RecordTrailReading recordTrailReading;
    private final AgencyRegister register;

    ListAccessRecords(
            OpenTrail openTrail, LookSources sources, RecordTrailReading recordTrailReading, AgencyRegister register) {
        this.openTrail = openTrail;
        this.sources = sources;
        this.recordTrailReading = recordTrailReading;
        this.register = register;
    }

    /**
     * Which looks.
     *
     * @param after go on after this one
     */
    public record Query(ChildId child, Optional<LookQuery.Position> after, int fetch) {}

    /** One page, or empty where the caller may not know. */
    public Optional<List<AccessRecord>> handle(Query query, AgencyScope scope) {
        Caller caller = scope.caller();
        return openTrail.handle(query.child(), scope).map(trail -> {
            List<AccessRecord> newest = sources.newest(new LookQuery(
                    query.child().value(), trail.onlyOf(caller.agency().code().value()), query.after(), query.fetch()));
            recordTrailReading.handle(query.child(), trail);
            return newest.stream().map(record -> shown(record, trail, caller)).toList();
        });
    }

    private AccessRecord shown(AccessRecord record, Trail trail, Caller caller) {
        Look look = record.look();
        boolean own = look.agency().equals(caller.agency().code().value());
        return !look.source() || trail.showsSource(own)
                ? record
                : new AccessRecord(record.service(), look, Optional.of(kind(look)));
    }

    /** An agency that has left the register since is still some agency; the platform's kind says no more than that. */
    private AgencyType kind(Look look) {
        return register.agency(look.agency()).map(Agency::type).orElse(AgencyType.PLATFORM);
    }
}
