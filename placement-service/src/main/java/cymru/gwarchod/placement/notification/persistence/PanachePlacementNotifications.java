package cymru.gwarchod.placement.notification.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.notification.domain.PlacementNotifications;
import cymru.gwarchod.placement.notification.domain.Recipient;
import cymru.gwarchod.placement.notification.domain.Revision;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Placement notifications in PostgreSQL. */
@ApplicationScoped
class PanachePlacementNotifications
        implements PlacementNotifications, PanacheRepositoryBase<PlacementNotificationEntity, UUID> {

    private static final String HELD =
            "select a from CaseAccess a where a.recordId = :id and " + CaseAccessEntity.IN_FORCE;
    private static final String NOTIFICATIONS = "from PlacementNotification n where ";
    private static final String REACHED =
            "exists (select 1 from CaseAccess a where a.recordId = n.id and " + CaseAccessEntity.IN_FORCE + ")";
    private static final String TOLD =
            "n.id in (select t.notificationId from PlacementNotificationRecipient t where t.agency = :reader)";
    private static final String REVISIONS =
            "from PlacementNotificationRevision where notificationId = :id order by number";
    private static final String RECIPIENTS =
            "from PlacementNotificationRecipient where notificationId = :id order by kind";

    private final ReachedRecords reached;
    private final DomainClock domainClock;

    PanachePlacementNotifications(ReachedRecords reached, DomainClock domainClock) {
        this.reached = reached;
        this.domainClock = domainClock;
    }

    @Override
    public void add(PlacementNotification notification, AgencyScope scope) {
        persistAndFlush(PlacementNotificationEntity.of(notification));
        notification.revisions().forEach(revision -> keep(notification.id(), revision));
        notification.recipients().forEach(recipient -> getEntityManager()
                .persist(RecipientEntity.of(nextId(), notification.id(), recipient)));
        flush();
    }

    @Override
    public long update(PlacementNotification notification, AgencyScope scope) {
        PlacementNotificationEntity row =
                Objects.requireNonNull(findById(notification.id().value()));
        int known = row.revision;
        row.take(notification, domainClock.now());
        notification.revisions().stream()
                .filter(revision -> revision.number() > known)
                .forEach(revision -> keep(notification.id(), revision));
        for (RecipientEntity told : recipients(notification.id())) {
            notification.recipients().stream()
                    .filter(recipient -> recipient.kind() == told.kind)
                    .forEach(told::take);
        }
        flush();
        return row.version;
    }

    private void keep(NotificationId id, Revision revision) {
        getEntityManager().persist(RevisionEntity.of(id, revision));
    }

    private UUID nextId() {
        return Ids.next(domainClock.now());
    }

    @Override
    public Optional<Seen> find(NotificationId id, AgencyScope scope) {
        List<AgencyScope.Held> held = new ArrayList<>(reached.held(
                getEntityManager().createQuery(HELD, CaseAccessEntity.class).setParameter("id", id.value()), scope));
        List<Recipient> recipients =
                recipients(id).stream().map(RecipientEntity::toRecipient).toList();
        // Who was told is said by the notification itself, not by a relation.
        recipients.forEach(recipient -> recipient
                .agency()
                .map(Subject.OfAgency::new)
                .map(agency -> new AgencyScope.Held(agency.asText(), Relation.RECIPIENT))
                .ifPresent(held::add));
        return scope.decide(held).flatMap(access -> findByIdOptional(id.value())
                .map(row -> new Seen(row.toPlacementNotification(revisions(id), recipients), access)));
    }

    private List<Revision> revisions(NotificationId id) {
        return getEntityManager()
                .createQuery(REVISIONS, RevisionEntity.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(RevisionEntity::toRevision)
                .toList();
    }

    private List<RecipientEntity> recipients(NotificationId id) {
        return getEntityManager()
                .createQuery(RECIPIENTS, RecipientEntity.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** The list has one shape for each kind of reader, each with its index; in a list stand neither versions nor recipients. */
    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        return scope.widest()
                .map(reach -> page(query, reach).stream()
                        .map(row -> new Seen(row.toPlacementNotification(List.of(), List.of()), reach.access()))
                        .toList())
                .orElseGet(List::of);
    }

    private List<PlacementNotificationEntity> page(Query query, AgencyScope.Reach reach) {
        String reader = reader(reach.subject());
        Conditions own = reach.relation() == Relation.RECIPIENT
                ? Conditions.of(NOTIFICATIONS + TOLD, reader)
                : reached.narrow(Conditions.of(NOTIFICATIONS + column(reach) + " = :reader", reader), REACHED, reach);
        Conditions where = own.and("n.stay.homeUnit = :home", query.home().map(UnitCode::value))
                .inOrder(
                        "n.receivedAt, n.id",
                        query.after()
                                .map(after ->
                                        List.of(after.receivedAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).list();
    }

    private static String column(AgencyScope.Reach reach) {
        return switch (reach.subject()) {
            case Subject.OfAgency agency ->
                reach.relation() == Relation.HOST_LA
                        ? "n.stay.hostAgency"
                        : reach.relation() == Relation.POLICE_MEMBER ? "n.stay.policeAgency" : "n.stay.placingAgency";
            case Subject.OfUnit unit -> "n.stay.homeUnit";
            case Subject.OfPerson person -> "n.filedBy.subject";
            case Subject.OfClient client -> "n.filedBy.subject";
        };
    }

    private static String reader(Subject subject) {
        return switch (subject) {
            case Subject.OfAgency(var agency) -> agency.value();
            case Subject.OfUnit(var unit) -> unit.value();
            case Subject.OfPerson person -> person.asText();
            case Subject.OfClient client -> client.asText();
        };
    }

    @Override
    public Optional<NotifiedChild> child(NotificationId id, SystemScope scope) {
        List<Revision> revisions = revisions(id);
        return revisions.isEmpty()
                ? Optional.empty()
                : Optional.of(revisions.getLast().child());
    }
}
