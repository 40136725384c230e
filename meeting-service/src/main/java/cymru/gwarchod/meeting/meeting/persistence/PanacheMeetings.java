package cymru.gwarchod.meeting.meeting.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.Meetings;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Meetings in PostgreSQL; the scope stands in every query. */
@ApplicationScoped
class PanacheMeetings implements Meetings, PanacheRepositoryBase<MeetingEntity, UUID> {

    private static final String FIND = "select m, a from Meeting m join CaseAccess a on a.recordId in (m.id, m.caseId)"
            + " where m.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final DomainClock domainClock;

    PanacheMeetings(DomainClock domainClock) {
        this.domainClock = domainClock;
    }

    @Override
    public Optional<Seen> find(MeetingId id, AgencyScope scope) {
        List<Object[]> rows = getEntityManager()
                .createQuery(FIND, Object[].class)
                .setParameter("id", id.value())
                .setParameter("subjects", scope.subjects())
                .setParameter("relations", scope.relations())
                .setParameter("now", domainClock.now())
                .getResultList();
        List<AgencyScope.Held> held =
                rows.stream().map(row -> ((CaseAccessEntity) row[1]).held()).toList();
        return scope.decide(held).map(access -> new Seen(((MeetingEntity) rows.getFirst()[0]).toMeeting(), access));
    }

    @Override
    public List<Meeting> list(Query query, AgencyScope scope) {
        if (!scope.reachesThrough(Relation.RESPONSIBLE_LA)) {
            return List.of();
        }
        StringBuilder where = new StringBuilder("responsibleAgency = :agency");
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("agency", scope.caller().agency().code().value());
        query.caseId().ifPresent(id -> {
            where.append(" and caseId = :caseId");
            parameters.put("caseId", id.value());
        });
        if (query.minutesOutstanding()) {
            where.append(" and heldAt is not null and minutesCirculatedAt is null");
        }
        query.after().ifPresent(after -> {
            where.append(" and (scheduledAt, id) > (:scheduledAt, :id)");
            parameters.put("scheduledAt", after.scheduledAt());
            parameters.put("id", after.id().value());
        });
        return find(where + " order by scheduledAt, id", parameters).page(0, query.fetch()).stream()
                .map(MeetingEntity::toMeeting)
                .toList();
    }

    @Override
    public List<Meeting> ofCase(CaseId caseId, Scope scope) {
        return find("caseId = ?1 order by scheduledAt, id", caseId.value()).stream()
                .map(MeetingEntity::toMeeting)
                .toList();
    }

    @Override
    public String nextReference(int year, Scope scope) {
        Number next = (Number) getEntityManager()
                .createNativeQuery("SELECT nextval('meeting_reference')")
                .getSingleResult();
        return "MTG-%d-%06d".formatted(year, next.longValue());
    }

    @Override
    public void add(Meeting meeting, AgencyScope scope) {
        persistAndFlush(MeetingEntity.of(meeting));
    }

    @Override
    public long update(Meeting meeting, AgencyScope scope) {
        MeetingEntity row = Objects.requireNonNull(findById(meeting.id().value()));
        row.take(meeting);
        flush();
        return row.version;
    }
}
