package cymru.gwarchod.referral.intake;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.intake.domain.IntakeItems;
import cymru.gwarchod.referral.notification.Notify;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A home's notification stands in the intake of the host authority at once, before anybody knows who the child is; the
 * host's intake and the missing co-ordinator of its police are told (PLACE-05, ROLE-20).
 */
@ApplicationScoped
@StatutoryRule({"PLACE-05", "ROLE-20"})
public class TakeInNotification {

    private final IntakeItems items;
    private final AgencyRegister register;
    private final CaseAccessLedger ledger;
    private final Notify notify;
    private final DomainClock domainClock;

    TakeInNotification(
            IntakeItems items,
            AgencyRegister register,
            CaseAccessLedger ledger,
            Notify notify,
            DomainClock domainClock) {
        this.items = items;
        this.register = register;
        this.ledger = ledger;
        this.notify = notify;
        this.domainClock = domainClock;
    }

    /** What was filed; the child is not in it. */
    public record Filed(
            UUID notification,
            String home,
            String provider,
            String placingAuthority,
            String hostAuthority,
            boolean emergency,
            LocalDate startsOn,
            Instant receivedAt) {}

    /** Takes it in, once. */
    @Transactional
    public void handle(Filed filed, SystemScope scope) {
        Instant now = domainClock.now();
        Agency host = register.socialServicesOf(filed.hostAuthority())
                .orElseThrow(() -> new IllegalStateException("the host authority has no social services here"));
        IntakeItem item = new IntakeItem(
                new IntakeItem.IntakeItemId(Ids.next(now)),
                new IntakeItem.Stay(
                        new IntakeItem.PlacementNotificationId(filed.notification()),
                        new UnitCode(filed.home()),
                        new AgencyCode(filed.provider()),
                        filed.placingAuthority(),
                        filed.hostAuthority(),
                        filed.emergency(),
                        filed.startsOn(),
                        filed.receivedAt()),
                host.code(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                0);
        if (!items.add(item, scope)) {
            return;
        }
        // The item is for intake; the notification is what the partner feed tells of.
        Stream.of(item.id().value(), filed.notification())
                .forEach(record -> ledger.confirm(
                        new CaseAccessLedger.Grant(
                                record, new Subject.OfAgency(host.code()), Relation.HOST_LA, filed.provider(), now),
                        host.code().value(),
                        CaseAccessLedger.Basis.ROUTING));
        tell(host, Role.SS_INTAKE, "intake-item", item.id().value(), now);
        register.policeOf(filed.hostAuthority())
                .ifPresent(police ->
                        tell(police, Role.MISSING_COORDINATOR, "placement-notification", filed.notification(), now));
    }

    private void tell(Agency agency, String role, String recordType, UUID record, Instant now) {
        notify.handle(new Notify.Notice(
                "CHILD_PLACED_IN_AREA",
                recordType,
                record,
                Optional.empty(),
                agency.code(),
                role,
                Optional.empty(),
                now));
    }
}
