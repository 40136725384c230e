package cymru.gwarchod.placement.register.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.placement.register.domain.RegisterEntries;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The register in PostgreSQL. */
@ApplicationScoped
class PanacheRegisterEntries implements RegisterEntries, PanacheRepositoryBase<RegisterEntryEntity, UUID> {

    private static final String REACHED = " and r.stay.startsOn <= :on and exists (select 1 from CaseAccess a"
            + " where a.recordId = r.notificationId and " + CaseAccessEntity.IN_FORCE + ")";

    private final DomainClock domainClock;

    PanacheRegisterEntries(DomainClock domainClock) {
        this.domainClock = domainClock;
    }

    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        Optional<AgencyScope.Reach> widest = scope.reaches().stream().findFirst();
        if (widest.isEmpty()) {
            return List.of();
        }
        AgencyScope.Reach reach = widest.get();
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("from RegisterEntry r where ")
                .append(column(reach.relation()))
                .append(" = :agency")
                .append(REACHED);
        parameters.put("agency", scope.caller().agency().code().value());
        parameters.put("on", query.on());
        parameters.put("subjects", Set.of(reach.subject().asText()));
        parameters.put("relations", Set.of(reach.relation()));
        parameters.put("now", domainClock.now());
        query.placingAuthority().ifPresent(authority -> {
            where.append(" and r.stay.placingAuthority = :authority");
            parameters.put("authority", authority);
        });
        query.after().ifPresent(after -> {
            where.append(" and (r.stay.startsOn, r.placementId) > (:startsOn, :id)");
            parameters.put("startsOn", after.startsOn());
            parameters.put("id", after.id().value());
        });
        AgencyScope.Allowed access = new AgencyScope.Allowed(reach.view(), reach.relation());
        return find(where + " order by r.stay.startsOn, r.placementId", parameters).page(0, query.fetch()).stream()
                .map(row -> new Seen(row.toRegisterEntry(), access))
                .toList();
    }

    private static String column(Relation relation) {
        return relation == Relation.HOST_LA
                ? "r.stay.hostAgency"
                : relation == Relation.POLICE_MEMBER ? "r.stay.policeAgency" : "r.stay.placingAgency";
    }
}
