package cymru.gwarchod.referral.chronology.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.referral.chronology.domain.Chronologies;
import cymru.gwarchod.referral.chronology.domain.ChronologyEntry;
import cymru.gwarchod.referral.chronology.domain.ChronologyEntry.RecordId;
import cymru.gwarchod.referral.chronology.domain.EventType;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happened, in PostgreSQL. */
@ApplicationScoped
class PanacheChronologies implements Chronologies, PanacheRepositoryBase<ChronologyEntryEntity, UUID> {

    private static final String JOIN = """
            INSERT INTO chronology_story (id, story_id, record_id) VALUES (:id, :story, :part)
            ON CONFLICT ON CONSTRAINT uq_chronology_story_record DO NOTHING""";

    private static final String REACH = "select c.childId, a from CaseFile c join CaseAccess a on a.recordId = c.id"
            + " where c.id = :id and " + CaseAccessEntity.IN_FORCE;

    private static final String STORY =
            "select e from ChronologyStory s join ChronologyEntry e on e.recordId = s.recordId"
                    + " where s.storyId = :story";

    /** Nothing that is not yet certain to stand before everything to come. */
    private static final String SETTLED = "e.xid < cast(sql('pg_snapshot_xmin(pg_current_snapshot())::text') as long)";

    private static final String FEED =
            "select e from ChronologyEntry e where (e.xid, e.sequence) > (:xid, :sequence) and e.type not in :untold and "
                    + SETTLED
                    + " and exists (select 1 from CaseAccess a where a.recordId = e.recordId and "
                    + CaseAccessEntity.IN_FORCE
                    + ") and not exists (select 1 from ChronologyStory s join CaseAccess x on x.recordId = s.storyId"
                    + " where s.recordId = e.recordId and x.subject in :self and x.relation = :excluded and x.state = 'CONFIRMED'"
                    + " and x.validFrom <= :now and (x.validTo is null or x.validTo > :now))"
                    + " order by e.xid, e.sequence";

    private static final Set<String> UNTOLD = Arrays.stream(EventType.values())
            .filter(type -> !type.isForTheFeed())
            .map(EventType::literal)
            .collect(Collectors.toUnmodifiableSet());

    private final ReachedRecords reached;
    private final DomainClock domainClock;
    private final SystemClock systemClock;

    PanacheChronologies(ReachedRecords reached, DomainClock domainClock, SystemClock systemClock) {
        this.reached = reached;
        this.domainClock = domainClock;
        this.systemClock = systemClock;
    }

    @Override
    public void add(ChronologyEntry entry, SystemScope scope) {
        persistAndFlush(ChronologyEntryEntity.of(entry));
        join(entry.record().value(), entry.record().value());
    }

    @Override
    public void join(CaseId story, RecordId part, SystemScope scope) {
        join(story.value(), part.value());
    }

    private void join(UUID story, UUID part) {
        getEntityManager()
                .createNativeQuery(JOIN)
                .setParameter("id", Ids.next(systemClock.now()))
                .setParameter("story", story)
                .setParameter("part", part)
                .executeUpdate();
    }

    @Override
    public Optional<RecordId> recordOf(EventType type, String subject, SystemScope scope) {
        return find("subject = ?1 and type = ?2 order by xid, sequence", subject, type.literal()).page(0, 1).stream()
                .findFirst()
                .map(row -> new RecordId(row.recordId));
    }

    @Override
    public Optional<Reached> reach(CaseId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(REACH, Object[].class).setParameter("id", id.value());
        return reached.one(query, UUID.class, scope)
                .map(found -> new Reached(new ChildId(found.row()), found.access()));
    }

    @Override
    public List<Told> story(StoryQuery query, AgencyScope scope) {
        String after = query.after().isPresent()
                ? " and (e.occurredAt, e.xid, e.sequence) > (:occurredAt, :xid, :sequence)"
                : "";
        TypedQuery<ChronologyEntryEntity> story = getEntityManager()
                .createQuery(STORY + after + " order by e.occurredAt, e.xid, e.sequence", ChronologyEntryEntity.class)
                .setParameter("story", query.caseId().value())
                .setMaxResults(query.fetch());
        query.after().ifPresent(moment -> story.setParameter("occurredAt", moment.occurredAt())
                .setParameter("xid", moment.place().transaction())
                .setParameter("sequence", moment.place().sequence()));
        return story.getResultList().stream().map(ChronologyEntryEntity::toTold).toList();
    }

    @Override
    public List<ChronologyEntry> ofCases(Collection<CaseId> cases, Set<EventType> types, AgencyScope scope) {
        return list(
                        "recordId in ?1 and type in ?2 order by occurredAt, xid, sequence",
                        cases.stream().map(CaseId::value).toList(),
                        types.stream().map(EventType::literal).toList())
                .stream()
                .map(row -> row.toTold().entry())
                .toList();
    }

    @Override
    public List<Told> feed(FeedQuery query, AgencyScope scope) {
        return getEntityManager()
                .createQuery(FEED, ChronologyEntryEntity.class)
                .setParameter("xid", query.after().transaction())
                .setParameter("sequence", query.after().sequence())
                .setParameter(
                        "subjects",
                        scope.reaches().stream()
                                .map(reach -> reach.subject().asText())
                                .collect(Collectors.toUnmodifiableSet()))
                .setParameter(
                        "relations",
                        scope.reaches().stream()
                                .map(AgencyScope.Reach::relation)
                                .collect(Collectors.toUnmodifiableSet()))
                .setParameter("untold", UNTOLD)
                .setParameter("self", scope.subjects())
                .setParameter("excluded", Relation.EXCLUDED)
                .setParameter("now", domainClock.now())
                .setMaxResults(query.fetch())
                .getResultList()
                .stream()
                .map(ChronologyEntryEntity::toTold)
                .toList();
    }
}
