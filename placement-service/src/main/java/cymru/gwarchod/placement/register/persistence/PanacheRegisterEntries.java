package cymru.gwarchod.placement.register.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.placement.register.domain.RegisterEntries;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The register in PostgreSQL. */
@ApplicationScoped
class PanacheRegisterEntries implements RegisterEntries, PanacheRepositoryBase<RegisterEntryEntity, UUID> {

    private static final String REACHED = "exists (select 1 from CaseAccess a"
            + " where a.recordId = r.notificationId and " + CaseAccessEntity.IN_FORCE + ")";

    private final ReachedRecords reached;

    PanacheRegisterEntries(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        return scope.widest()
                .map(reach -> page(query, reach, scope).stream()
                        .map(row -> new Seen(row.toRegisterEntry(), reach.access()))
                        .toList())
                .orElseGet(List::of);
    }

    private List<RegisterEntryEntity> page(Query query, AgencyScope.Reach reach, AgencyScope scope) {
        Conditions own = Conditions.of(
                "from RegisterEntry r where " + column(reach.relation()) + " = :agency and r.stay.startsOn <= :on",
                scope.caller().agency().code().value(),
                query.on());
        Conditions where = reached.narrow(own, REACHED, reach)
                .and("r.stay.placingAuthority = :authority", query.placingAuthority())
                .inOrder(
                        "r.stay.startsOn, r.placementId",
                        query.after()
                                .map(after ->
                                        List.of(after.startsOn(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).list();
    }

    private static String column(Relation relation) {
        return relation == Relation.HOST_LA
                ? "r.stay.hostAgency"
                : relation == Relation.POLICE_MEMBER ? "r.stay.policeAgency" : "r.stay.placingAgency";
    }
}
