package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.assessment.assessment.domain.ActionDone;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentSummary;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.CategoryOverride;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.assessment.assessment.domain.Overrides;
import cymru.gwarchod.assessment.assessment.domain.Revisions;
import cymru.gwarchod.assessment.assessment.domain.SuggestedIndicator;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Assessments in PostgreSQL; the scope stands in every query. */
@ApplicationScoped
class PanacheAssessments implements Assessments, PanacheRepositoryBase<AssessmentEntity, UUID> {

    private static final String ACCESS = "select s, a from Assessment s join CaseAccess a on a.recordId = s.caseId"
            + " where s.id = :id and " + CaseAccessEntity.IN_FORCE;
    private static final String CASE_ACCESS =
            "from CaseAccess a where a.recordId = :id and " + CaseAccessEntity.IN_FORCE;
    private static final String LOCK_CASE =
            "SELECT count(*) FROM pg_advisory_xact_lock(hashtextextended(cast(?1 AS text), 0))";

    private static final String TURN_18 = """
            WITH latest AS (
                SELECT assessment_id, adult_on_assessed_date FROM assessment_completion
                WHERE case_id = :case ORDER BY completed_at DESC, assessment_id DESC LIMIT 1),
            turned AS (
                UPDATE assessment SET turned_18_on = :birthday, lifecycle_version = version + 1, version = version + 1
                WHERE turned_18_on IS NULL
                  AND id = (SELECT assessment_id FROM latest WHERE NOT adult_on_assessed_date)
                RETURNING id)
            SELECT id FROM turned""";

    private final ReachedRecords reached;

    PanacheAssessments(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public Optional<SeenSummary> findSummary(AssessmentId id, AgencyScope scope) {
        return reach(id, scope)
                .map(found -> new SeenSummary(summaries(List.of(found.row())).getFirst(), found.access()));
    }

    @Override
    public List<SeenSummary> list(Query query, AgencyScope scope) {
        TypedQuery<CaseAccessEntity> relations = getEntityManager()
                .createQuery(CASE_ACCESS, CaseAccessEntity.class)
                .setParameter("id", query.caseId().value());
        return reached.access(relations, scope)
                .map(access -> summaries(page(query)).stream()
                        .map(summary -> new SeenSummary(summary, access))
                        .toList())
                .orElseGet(List::of);
    }

    @Override
    public Optional<Seen> find(AssessmentId id, AgencyScope scope) {
        return reach(id, scope).map(this::seen);
    }

    @Override
    public Optional<Seen> findToChange(AssessmentId id, AgencyScope scope) {
        // Locked before it is read for the first time, so that what is read is what nobody else can change any more.
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).flatMap(row -> find(id, scope));
    }

    @Override
    public Optional<Assessment> latestOf(CaseId caseId, AgencyScope scope) {
        getEntityManager()
                .createNativeQuery(LOCK_CASE)
                .setParameter(1, "assessment " + caseId.value())
                .getSingleResult();
        return find("caseId = ?1 order by number desc", caseId.value())
                .firstResultOptional()
                .map(this::assessment);
    }

    @Override
    public Revisions add(Assessment draft, Scope scope) {
        AssessmentEntity row = AssessmentEntity.of(draft);
        persist(row);
        getEntityManager().persist(AssessmentFormEntity.of(row, draft.form()));
        draft.suggestions().forEach(suggested -> getEntityManager().persist(SuggestionEntity.of(row, suggested)));
        flush();
        return revisions(row);
    }

    @Override
    public Revisions save(Assessment draft, FormPatch patch, Save save, AgencyScope scope) {
        AssessmentEntity row = row(draft);
        getEntityManager().lock(row, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        patch.answers()
                .keySet()
                .forEach(code -> keep(row, code, draft.form().answers().of(code), save));
        if (patch.touchesDetails()) {
            form(row).take(draft.form(), row.version);
        }
        flush();
        return revisions(row);
    }

    @Override
    public Revisions complete(Assessment completed, AgencyScope scope) {
        getEntityManager().persist(AssessmentCompletionEntity.of(completed));
        return move(completed);
    }

    @Override
    public Revisions override(Assessment overridden, AgencyScope scope) {
        return move(overridden);
    }

    @Override
    public Revisions decideMeeting(Assessment decided, AgencyScope scope) {
        getEntityManager().persist(MeetingDecisionEntity.of(decided));
        return move(decided);
    }

    @Override
    public Revisions recordAction(Assessment recorded, AgencyScope scope) {
        getEntityManager()
                .persist(ActionDoneEntity.of(
                        row(recorded), recorded.actionsDone().getLast()));
        return move(recorded);
    }

    @Override
    public List<Assessment> allOf(CaseId caseId, AgencyScope scope) {
        return list("caseId = ?1 order by number", caseId.value()).stream()
                .map(this::assessment)
                .toList();
    }

    @Override
    public Optional<Instant> lastCompletionOf(ChildId child, SystemScope scope) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(completedAt) from AssessmentCompletion where childId = :child", Instant.class)
                .setParameter("child", child.value())
                .getSingleResult());
    }

    @Override
    public Optional<Completed> latestCompletedOf(ChildId child, SystemScope scope) {
        return latestCompleted("childId", child.value());
    }

    @Override
    public Optional<Completed> latestCompletedOf(CaseId caseId, AgencyScope scope) {
        return latestCompleted("caseId", caseId.value());
    }

    @Override
    public Optional<OutgrownByAge> turnEighteen(CaseId caseId, LocalDate birthday, SystemScope scope) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(TURN_18, UUID.class)
                .setParameter("birthday", birthday, LocalDate.class)
                .setParameter("case", caseId.value(), UUID.class)
                .getResultList()
                .stream()
                .findFirst()
                .map(this::outgrown);
    }

    private OutgrownByAge outgrown(UUID id) {
        AssessmentCompletionEntity done =
                Objects.requireNonNull(getEntityManager().find(AssessmentCompletionEntity.class, id));
        Overrides overrides = overrides(id);
        return new OutgrownByAge(new AssessmentId(id), overrides.effective(done.indicatedCategory), overrides);
    }

    private Optional<Completed> latestCompleted(String whose, UUID id) {
        return getEntityManager()
                .createQuery(
                        "from AssessmentCompletion where " + whose
                                + " = :id order by completedAt desc, assessmentId desc",
                        AssessmentCompletionEntity.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(done -> new Completed(
                        new AssessmentId(done.assessmentId),
                        overrides(done.assessmentId).effective(done.indicatedCategory),
                        done.completedAt));
    }

    private Optional<ReachedRecords.Reached<AssessmentEntity>> reach(AssessmentId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(ACCESS, Object[].class).setParameter("id", id.value());
        return reached.one(query, AssessmentEntity.class, scope);
    }

    private List<AssessmentEntity> page(Query query) {
        String order = " order by openedAt, id";
        return query.after()
                .map(after -> find(
                        "caseId = ?1 and (openedAt, id) > (?2, ?3)" + order,
                        query.caseId().value(),
                        after.openedAt(),
                        after.id().value()))
                .orElseGet(() -> find("caseId = ?1" + order, query.caseId().value()))
                .page(0, query.fetch())
                .list();
    }

    private Revisions move(Assessment moved) {
        AssessmentEntity row = row(moved);
        row.move(moved.status());
        List<CategoryOverride> overrides = moved.overrides().all();
        for (int i = 0; i < overrides.size(); i++) {
            CategoryOverride override = overrides.get(i);
            CategoryOverrideEntity known = getEntityManager()
                    .find(CategoryOverrideEntity.class, override.proposal().id().value());
            if (known == null) {
                getEntityManager().persist(CategoryOverrideEntity.of(moved, override, i));
            } else {
                known.take(override);
            }
        }
        flush();
        return revisions(row);
    }

    private AssessmentEntity row(Assessment assessment) {
        return Objects.requireNonNull(findById(assessment.opening().id().value()));
    }

    private AssessmentFormEntity form(AssessmentEntity row) {
        return Objects.requireNonNull(getEntityManager().find(AssessmentFormEntity.class, row.id));
    }

    private void keep(AssessmentEntity row, IndicatorCode code, Optional<Answer> answer, Save save) {
        AssessmentAnswerEntity known = getEntityManager()
                .find(AssessmentAnswerEntity.class, new AssessmentAnswerEntity.Key(row.id, code.value()));
        if (known == null) {
            AssessmentAnswerEntity fresh = AssessmentAnswerEntity.of(row, code);
            fresh.take(answer, save, row.version);
            getEntityManager().persist(fresh);
        } else {
            known.take(answer, save, row.version);
        }
    }

    private List<AssessmentAnswerEntity> answers(AssessmentEntity row) {
        return getEntityManager()
                .createQuery("from AssessmentAnswer where key.assessmentId = :id", AssessmentAnswerEntity.class)
                .setParameter("id", row.id)
                .getResultList();
    }

    private Overrides overrides(UUID assessment) {
        return new Overrides(getEntityManager()
                .createQuery(
                        "from CategoryOverride where assessmentId = :id order by sequence",
                        CategoryOverrideEntity.class)
                .setParameter("id", assessment)
                .getResultStream()
                .map(CategoryOverrideEntity::toOverride)
                .toList());
    }

    private Optional<AssessmentCompletionEntity> completion(AssessmentEntity row) {
        return Optional.ofNullable(getEntityManager().find(AssessmentCompletionEntity.class, row.id));
    }

    /** Summaries in the order of the rows, with what was completed and overridden of all of them from one query each. */
    private List<AssessmentSummary> summaries(List<AssessmentEntity> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        Map<UUID, AssessmentCompletionEntity> completions = getEntityManager()
                .createQuery("from AssessmentCompletion where assessmentId in :ids", AssessmentCompletionEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(done -> done.assessmentId, Function.identity()));
        Map<UUID, List<CategoryOverride>> overrides = getEntityManager()
                .createQuery(
                        "from CategoryOverride where assessmentId in :ids order by assessmentId, sequence",
                        CategoryOverrideEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        override -> override.assessmentId,
                        Collectors.mapping(CategoryOverrideEntity::toOverride, Collectors.toList())));
        return rows.stream()
                .map(row -> summary(
                        row,
                        Optional.ofNullable(completions.get(row.id)),
                        new Overrides(overrides.getOrDefault(row.id, List.of()))))
                .toList();
    }

    private static AssessmentSummary summary(
            AssessmentEntity row, Optional<AssessmentCompletionEntity> completion, Overrides overrides) {
        return new AssessmentSummary(
                new AssessmentId(row.id),
                new ChildId(row.childId),
                new CaseId(row.caseId),
                row.number,
                row.status,
                row.openedAt,
                completion.map(done -> done.toResult(overrides.effective(done.indicatedCategory))),
                row.version);
    }

    private Seen seen(ReachedRecords.Reached<AssessmentEntity> reached) {
        return new Seen(assessment(reached.row()), revisions(reached.row()), reached.access());
    }

    private Assessment assessment(AssessmentEntity row) {
        SortedMap<IndicatorCode, Answer> byCode = new TreeMap<>();
        answers(row).forEach(answer -> answer.toAnswer().ifPresent(given -> byCode.put(answer.indicator(), given)));
        return new Assessment(
                row.toOpening(),
                row.status,
                form(row).toForm(new Answers(byCode)),
                suggestions(row),
                completion(row).map(AssessmentCompletionEntity::toCompletion),
                overrides(row.id),
                Optional.ofNullable(getEntityManager().find(MeetingDecisionEntity.class, row.id))
                        .map(MeetingDecisionEntity::toDecision),
                actionsDone(row),
                Optional.ofNullable(row.turned18On));
    }

    private List<SuggestedIndicator> suggestions(AssessmentEntity row) {
        return getEntityManager()
                .createQuery(
                        "from Suggestion where key.assessmentId = :id order by occurredAt, key.cause, key.indicator",
                        SuggestionEntity.class)
                .setParameter("id", row.id)
                .getResultStream()
                .map(SuggestionEntity::toSuggestion)
                .toList();
    }

    private List<ActionDone> actionsDone(AssessmentEntity row) {
        return getEntityManager()
                .createQuery(
                        "from ActionDone where key.assessmentId = :id order by recordedAt, key.action",
                        ActionDoneEntity.class)
                .setParameter("id", row.id)
                .getResultStream()
                .map(ActionDoneEntity::toActionDone)
                .toList();
    }

    private Revisions revisions(AssessmentEntity row) {
        SortedMap<IndicatorCode, Revisions.Saved> saved = new TreeMap<>();
        answers(row).forEach(answer -> saved.put(answer.indicator(), answer.toSaved()));
        return new Revisions(row.version, row.lifecycleVersion, form(row).detailsVersion, saved);
    }
}
