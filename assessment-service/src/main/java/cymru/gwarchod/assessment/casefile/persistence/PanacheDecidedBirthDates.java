package cymru.gwarchod.assessment.casefile.persistence;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.casefile.domain.DecidedBirthDate;
import cymru.gwarchod.assessment.casefile.domain.DecidedBirthDates;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Decisions on birth dates in PostgreSQL. */
@ApplicationScoped
class PanacheDecidedBirthDates implements DecidedBirthDates, PanacheRepositoryBase<DecidedBirthDateEntity, UUID> {

    @Override
    public Optional<DecidedBirthDate> of(ChildId child, Scope scope) {
        return findByIdOptional(child.value()).map(DecidedBirthDateEntity::toDecided);
    }

    @Override
    public void keep(DecidedBirthDate decided, SystemScope scope) {
        findByIdOptional(decided.child().value())
                .ifPresentOrElse(row -> row.take(decided), () -> persist(DecidedBirthDateEntity.of(decided)));
        flush();
    }
}
