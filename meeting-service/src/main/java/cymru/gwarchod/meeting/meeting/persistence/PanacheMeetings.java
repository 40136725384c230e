package cymru.gwarchod.meeting.meeting.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.Meetings;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Meetings in PostgreSQL; the scope stands in every query. */
@ApplicationScoped
class PanacheMeetings implements Meetings, PanacheRepositoryBase<MeetingEntity, UUID> {

    private static final String FIND = "select m, a from Meeting m join CaseAccess a on a.recordId in (m.id, m.caseId)"
            + " where m.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheMeetings(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public Optional<Seen> find(MeetingId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, MeetingEntity.class, scope)
                .map(found -> new Seen(found.row().toMeeting(), found.access()));
    }

    @Override
    public List<Meeting> list(Query query, AgencyScope scope) {
        if (!scope.reachesThrough(Relation.RESPONSIBLE_LA)) {
            return List.of();
        }
        Conditions where = Conditions.of(
                        "responsibleAgency = :agency",
                        scope.caller().agency().code().value())
                .and("caseId = :caseId", query.caseId().map(CaseId::value))
                .and(Optional.of("heldAt is not null and minutesCirculatedAt is null")
                        .filter(all -> query.minutesOutstanding()))
                .inOrder(
                        "scheduledAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.scheduledAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).stream()
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
