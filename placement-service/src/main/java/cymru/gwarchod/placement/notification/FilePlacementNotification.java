package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.http.References;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.placement.claim.OpenClaims;
import cymru.gwarchod.placement.notification.domain.Duties;
import cymru.gwarchod.placement.notification.domain.Filing;
import cymru.gwarchod.placement.notification.domain.Information;
import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.notification.domain.PlacementNotifications;
import cymru.gwarchod.placement.notification.domain.Revision;
import cymru.gwarchod.placement.notification.domain.RevisionId;
import cymru.gwarchod.placement.notification.domain.rules.EmergencyHasReason;
import cymru.gwarchod.placement.notification.domain.rules.OutOfAreaOnly;
import cymru.gwarchod.placement.notification.domain.rules.WhoFiles;
import cymru.gwarchod.placement.notification.domain.rules.WhoIsTold;
import cymru.gwarchod.placement.placement.AnnouncePlacement;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.placement.vocabulary.Stay;
import cymru.gwarchod.statutoryclock.BeyondCalendarHorizon;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A home, or the authority that places, files that a child comes from another authority's area (PLACE-01). With the commit
 * it stands in the host authority's register. It waits for no other service: nobody is asked who the child is.
 */
@ApplicationScoped
@StatutoryRule("PLACE-01")
public class FilePlacementNotification {

    private final PlacementNotifications notifications;
    private final AnnouncePlacement announcePlacement;
    private final NotificationRelations relations;
    private final OpenClaims openClaims;
    private final NotificationDuties duties;
    private final AgencyRegister register;
    private final Calendars calendars;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    FilePlacementNotification(
            PlacementNotifications notifications,
            AnnouncePlacement announcePlacement,
            NotificationRelations relations,
            OpenClaims openClaims,
            NotificationDuties duties,
            AgencyRegister register,
            Calendars calendars,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.notifications = notifications;
        this.announcePlacement = announcePlacement;
        this.relations = relations;
        this.openClaims = openClaims;
        this.duties = duties;
        this.register = register;
        this.calendars = calendars;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** Files it, or says by which rule it cannot be filed. */
    @Transactional
    public Outcome<PlacementNotification, NotificationRefusal> handle(Filing filing, AgencyScope scope) {
        return switch (WhoFiles.of(filing, scope.caller(), register)) {
            case WhoFiles.Answer.Refused(NotificationRefusal refusal) -> new Outcome.Refused<>(refusal);
            case WhoFiles.Answer.Parties(Stay stay) ->
                refusal(filing, stay)
                        .<Outcome<PlacementNotification, NotificationRefusal>>map(Outcome.Refused::new)
                        .orElseGet(() -> new Outcome.Done<>(
                                keep(filing, stay, scope),
                                new AgencyScope.Allowed(PlacementNotificationAccess.FILED, Relation.REFERRER)));
        };
    }

    private Optional<NotificationRefusal> refusal(Filing filing, Stay stay) {
        if (!OutOfAreaOnly.holds(stay)) {
            return Optional.of(NotificationRefusal.NOT_OUT_OF_AREA);
        }
        try {
            Duties.notification(stay, calendars.rules());
        } catch (BeyondCalendarHorizon beyond) {
            return Optional.of(NotificationRefusal.BEYOND_HORIZON);
        }
        return EmergencyHasReason.check(filing);
    }

    private PlacementNotification keep(Filing filing, Stay stay, AgencyScope scope) {
        Instant now = domainClock.now();
        Actor by = Actor.of(scope.caller());
        PlacementNotification filed = new PlacementNotification(
                new NotificationId(Ids.next(now)),
                References.next("PLC", now),
                now,
                by,
                stay,
                filing.reasons(),
                new PlacementId(Ids.next(now)),
                List.of(new Revision(
                        new RevisionId(Ids.next(now)),
                        1,
                        now,
                        by,
                        Optional.empty(),
                        stay.startsOn(),
                        filing.child(),
                        Information.stated(filing.information(), now))),
                WhoIsTold.of(stay, register, now),
                Optional.empty(),
                0);
        relations.open(filed, scope.caller());
        notifications.add(filed, scope);
        announcePlacement.handle(filed.placement(), filed.id(), stay, scope);
        openClaims.handle(new OpenClaims.Filed(filed.id(), filed.placement(), stay, now), scope);
        duties.open(filed, now);
        outbox.publish(PlacementNotificationEvents.filed(filed));
        audit.submitted(filed.id().value(), Optional.empty());
        return filed;
    }
}
