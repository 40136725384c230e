package cymru.gwarchod.referral.workitem.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.workitem.domain.Preparation;
import cymru.gwarchod.referral.workitem.domain.Preparations;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Preparations in PostgreSQL. */
@ApplicationScoped
class PanachePreparations implements Preparations, PanacheRepositoryBase<PreparationEntity, UUID> {

    private static final String KEEP = """
            INSERT INTO preparation (record_id, case_id, step, lacking) VALUES (:record, :case, :step, :lacking)
            ON CONFLICT ON CONSTRAINT pk_preparation DO UPDATE SET lacking = excluded.lacking""";

    @Override
    public void keep(Preparation preparation, SystemScope scope) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(KEEP)
                .setParameter("record", preparation.id().value(), UUID.class)
                .setParameter("case", preparation.caseId().value(), UUID.class)
                .setParameter("step", preparation.step().name(), String.class)
                .setParameter("lacking", preparation.lacking().map(Enum::name).orElse(null), String.class)
                .executeUpdate();
    }

    @Override
    public void remove(Preparation.PreparationId id, SystemScope scope) {
        delete("recordId", id.value());
    }

    @Override
    public List<Preparation> of(Collection<CaseId> cases, AgencyScope scope) {
        return cases.isEmpty()
                ? List.of()
                : find("caseId in ?1", cases.stream().map(CaseId::value).toList()).stream()
                        .map(PreparationEntity::toPreparation)
                        .toList();
    }
}
