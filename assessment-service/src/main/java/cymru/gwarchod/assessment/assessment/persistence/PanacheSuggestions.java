package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.assessment.domain.AssessmentStatus;
import cymru.gwarchod.assessment.assessment.domain.SuggestedIndicator;
import cymru.gwarchod.assessment.assessment.domain.SuggestingFact;
import cymru.gwarchod.assessment.assessment.domain.Suggestions;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;

/** Facts that suggest indicators in PostgreSQL, and what they suggested. */
@ApplicationScoped
class PanacheSuggestions implements Suggestions {

    private static final String LOCK_CHILD =
            "SELECT count(*) FROM pg_advisory_xact_lock(hashtextextended(cast(?1 AS text), 0))";

    private final EntityManager database;

    PanacheSuggestions(EntityManager database) {
        this.database = database;
    }

    @Override
    public boolean keep(SuggestingFact fact, SystemScope scope) {
        lock(fact.child());
        if (database.find(SuggestingFactEntity.class, SuggestingFactEntity.keyOf(fact)) != null) {
            return false;
        }
        database.persist(SuggestingFactEntity.of(fact));
        database.flush();
        return true;
    }

    @Override
    public List<SuggestingFact> of(ChildId child, AgencyScope scope) {
        lock(child);
        return database.createQuery(
                        "from SuggestingFact where childId = :child order by occurredAt, key.cause",
                        SuggestingFactEntity.class)
                .setParameter("child", child.value())
                .getResultStream()
                .map(SuggestingFactEntity::toFact)
                .toList();
    }

    @Override
    public List<Draft> draftsOf(ChildId child, SystemScope scope) {
        return database.createQuery(
                        "from Assessment where childId = :child and status = :draft order by id",
                        AssessmentEntity.class)
                .setParameter("child", child.value())
                .setParameter("draft", AssessmentStatus.DRAFT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(row -> new Draft(
                        new AssessmentId(row.id), new CaseId(row.caseId), new InstrumentVersion(row.instrumentVersion)))
                .toList();
    }

    @Override
    public void add(Draft draft, List<SuggestedIndicator> suggested, SystemScope scope) {
        AssessmentEntity row = Objects.requireNonNull(
                database.find(AssessmentEntity.class, draft.id().value()));
        database.lock(row, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        suggested.forEach(suggestion -> database.persist(SuggestionEntity.of(row, suggestion)));
        database.flush();
    }

    /** Held against each other: who opens a draft sees the fact, or the fact sees the draft. */
    private void lock(ChildId child) {
        database.createNativeQuery(LOCK_CHILD)
                .setParameter(1, "suggestions " + child.value())
                .getSingleResult();
    }
}
