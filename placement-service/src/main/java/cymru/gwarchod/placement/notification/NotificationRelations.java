package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.CaseAccessLedger.Basis;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.vocabulary.Stay;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whom a new notification is open to. The host authority and its police see it at once, because the home stands where the
 * register says; the home and the placing authority have it as their submission. That the child lives with the one and was
 * placed by the other are claims (the feature of that name).
 */
@ApplicationScoped
class NotificationRelations {

    private final CaseAccessLedger ledger;

    NotificationRelations(CaseAccessLedger ledger) {
        this.ledger = ledger;
    }

    void open(PlacementNotification filed, Caller caller) {
        Stay stay = filed.stay();
        Subject home = new Subject.OfUnit(stay.home());
        boolean byProvider = caller.agency().code().equals(stay.provider());
        confirm(filed, caller.self(), Relation.REFERRER, Basis.OWN_SUBMISSION, caller);
        confirm(filed, home, Relation.REFERRER, byProvider ? Basis.OWN_SUBMISSION : Basis.ROUTING, caller);
        stay.placingAgency()
                .map(Subject.OfAgency::new)
                .ifPresent(placing -> confirm(
                        filed, placing, Relation.REFERRER, byProvider ? Basis.ROUTING : Basis.OWN_SUBMISSION, caller));
        confirm(filed, new Subject.OfAgency(stay.hostAgency()), Relation.HOST_LA, Basis.ROUTING, caller);
        stay.police()
                .map(Subject.OfAgency::new)
                .ifPresent(police -> confirm(filed, police, Relation.POLICE_MEMBER, Basis.ROUTING, caller));
    }

    private void confirm(PlacementNotification filed, Subject subject, Relation relation, Basis basis, Caller caller) {
        ledger.confirm(
                grant(filed, subject, relation, caller), caller.agency().code().value(), basis);
    }

    private static CaseAccessLedger.Grant grant(
            PlacementNotification filed, Subject subject, Relation relation, Caller caller) {
        return new CaseAccessLedger.Grant(
                filed.id().value(), subject, relation, caller.agency().code().value(), filed.receivedAt());
    }
}
