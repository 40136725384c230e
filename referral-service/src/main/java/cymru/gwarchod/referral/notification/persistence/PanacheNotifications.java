package cymru.gwarchod.referral.notification.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.referral.notification.domain.Notification;
import cymru.gwarchod.referral.notification.domain.Notifications;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Notices in PostgreSQL. A caller has those to a role held in the own agency, and those to the person. */
@ApplicationScoped
class PanacheNotifications implements Notifications, PanacheRepositoryBase<NotificationEntity, UUID> {

    private static final String TO_CALLER = "recipientAgency = :agency and (recipientPerson = :self"
            + " or (recipientPerson is null and recipientRole in :roles))";
    private static final String ADD = """
            INSERT INTO notification (id, kind, record_type, record_id, case_id, recipient_agency, recipient_role,
                recipient_person, created_at, version)
            VALUES (:id, :kind, :type, :record, :case, :agency, :role, :person, :at, 0)
            ON CONFLICT DO NOTHING""";

    @Override
    public void add(Notification notification) {
        getEntityManager()
                .createNativeQuery(ADD)
                .setParameter("id", notification.id().value())
                .setParameter("kind", notification.kind())
                .setParameter("type", notification.about().recordType())
                .setParameter("record", notification.about().recordId())
                .setParameter("case", notification.about().caseId().orElse(null))
                .setParameter("agency", notification.recipientAgency().value())
                .setParameter("role", notification.recipientRole())
                .setParameter("person", notification.recipientPerson().orElse(null))
                .setParameter("at", notification.createdAt())
                .executeUpdate();
    }

    @Override
    public Optional<Seen> find(Notification.NotificationId id, AgencyScope scope) {
        Conditions where = toCaller(scope).and("id = :id", id.value());
        return find(where.jpql(), where.parameters()).firstResultOptional().flatMap(row -> seen(row, scope));
    }

    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        Conditions where = toCaller(scope)
                .and(query.acknowledged().map(yes -> yes ? "acknowledgedAt is not null" : "acknowledgedAt is null"))
                .inOrder(
                        "createdAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.createdAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).stream()
                .flatMap(row -> seen(row, scope).stream())
                .toList();
    }

    @Override
    public List<Notification> about(Notification.About about, AgencyScope scope) {
        return find(
                        "recordType = ?1 and recordId = ?2 and recipientAgency = ?3 order by createdAt, id",
                        about.recordType(),
                        about.recordId(),
                        scope.caller().agency().code().value())
                .stream()
                .map(NotificationEntity::toNotification)
                .toList();
    }

    @Override
    public Set<UUID> unacknowledged(Collection<UUID> records, AgencyScope scope) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct recordId from Notification where recordId in :records and acknowledgedAt is null"
                                + " and recipientAgency = :agency",
                        UUID.class)
                .setParameter("records", records)
                .setParameter("agency", scope.caller().agency().code().value())
                .getResultList());
    }

    @Override
    public long update(Notification notification, AgencyScope scope) {
        NotificationEntity row =
                Objects.requireNonNull(findById(notification.id().value()));
        row.acknowledgedAt = notification
                .acknowledgement()
                .map(Notification.Acknowledgement::at)
                .orElse(null);
        row.acknowledgedBy = notification
                .acknowledgement()
                .map(Notification.Acknowledgement::by)
                .orElse(null);
        flush();
        return row.version;
    }

    /** The notice itself says to whom it is; the decision is the same as for every record. */
    private static Optional<Seen> seen(NotificationEntity row, AgencyScope scope) {
        String recipient = row.recipientPerson == null
                ? new Subject.OfAgency(new AgencyCode(row.recipientAgency)).asText()
                : row.recipientPerson;
        return scope.decide(List.of(new AgencyScope.Held(recipient, Relation.RECIPIENT)))
                .map(access -> new Seen(row.toNotification(), access));
    }

    private static Conditions toCaller(AgencyScope scope) {
        return Conditions.of(
                TO_CALLER,
                scope.caller().agency().code().value(),
                scope.caller().self().asText(),
                scope.caller().roles());
    }
}
