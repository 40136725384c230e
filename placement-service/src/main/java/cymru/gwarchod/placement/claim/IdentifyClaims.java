package cymru.gwarchod.placement.claim;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.ClaimedRelation;
import cymru.gwarchod.placement.claim.domain.Claims;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * It is known who the child of a notification is, and which authority answers for the child: that authority sees the
 * notification and decides on the claim to have placed the child. A correction of the child takes back what was confirmed of
 * another one; that the home keeps a child stays so.
 */
@ApplicationScoped
public class IdentifyClaims {

    private final Claims claims;
    private final AgencyRegister register;
    private final CaseAccessLedger ledger;
    private final Obligations obligations;
    private final Outbox outbox;
    private final DomainClock domainClock;

    IdentifyClaims(
            Claims claims,
            AgencyRegister register,
            CaseAccessLedger ledger,
            Obligations obligations,
            Outbox outbox,
            DomainClock domainClock) {
        this.claims = claims;
        this.register = register;
        this.ledger = ledger;
        this.obligations = obligations;
        this.outbox = outbox;
        this.domainClock = domainClock;
    }

    /**
     * Takes it in; the same again changes nothing.
     *
     * @param responsibleAuthority statistical code
     */
    @Transactional
    public void handle(NotificationId id, ChildId child, Optional<String> responsibleAuthority, SystemScope scope) {
        identify(claims.of(id, scope), child, agency(responsibleAuthority), scope);
    }

    /** An authority has begun to answer for a child: it decides from now on. */
    @Transactional
    public void handle(ChildId child, String responsibleAuthority, SystemScope scope) {
        Optional<AgencyCode> responsible = agency(Optional.of(responsibleAuthority));
        claims.of(child, scope).stream()
                .map(Claim::notification)
                .distinct()
                .forEach(id -> identify(claims.of(id, scope), child, responsible, scope));
    }

    private Optional<AgencyCode> agency(Optional<String> authority) {
        return authority.flatMap(register::socialServicesOf).map(Agency::code);
    }

    private void identify(List<Claim> claimed, ChildId child, Optional<AgencyCode> responsible, SystemScope scope) {
        Instant now = domainClock.now();
        for (Claim before : claimed) {
            Claim about = before.about(child, responsible);
            boolean another =
                    before.child().filter(known -> !known.equals(child)).isPresent();
            Claim after = another && before.relation() == ClaimedRelation.PLACING_LA
                    ? about.reopened().orElse(about)
                    : about;
            claims.update(after, scope);
            admit(before, responsible, now);
            if (before.isConfirmed() && !before.child().equals(after.child())) {
                before.child()
                        .ifPresent(known -> outbox.publish(ClaimEvents.ended(before, known, "CHILD_CORRECTED", now)));
                again(after, child, now);
            }
        }
        keepDuties(claimed, child, now);
    }

    private void again(Claim after, ChildId child, Instant now) {
        if (after.isConfirmed()) {
            outbox.publish(ClaimEvents.confirmed(after, child, now));
            return;
        }
        ledger.end(
                after.notification().value(), after.subject(), after.relation().relation(), now);
        ledger.claim(new CaseAccessLedger.Grant(
                after.notification().value(),
                after.subject(),
                after.relation().relation(),
                after.assertedBy().value(),
                now));
        obligations.identify(after.notification().value(), Optional.empty(), now);
    }

    private void admit(Claim before, Optional<AgencyCode> responsible, Instant now) {
        if (before.responsible().equals(responsible)) {
            return;
        }
        before.responsible()
                .ifPresent(agency -> ledger.end(
                        before.notification().value(), new Subject.OfAgency(agency), Relation.RESPONSIBLE_LA, now));
        responsible.ifPresent(agency -> ledger.confirm(
                new CaseAccessLedger.Grant(
                        before.notification().value(),
                        new Subject.OfAgency(agency),
                        Relation.RESPONSIBLE_LA,
                        agency.value(),
                        now),
                agency.value(),
                CaseAccessLedger.Basis.ROUTING));
    }

    /** Where the authority that placed takes no part, the host authority keeps the duties, and sees who the child is. */
    private void keepDuties(List<Claim> claimed, ChildId child, Instant now) {
        if (!claimed.isEmpty() && claimed.stream().noneMatch(claim -> claim.relation() == ClaimedRelation.PLACING_LA)) {
            obligations.identify(claimed.getFirst().notification().value(), Optional.of(child.value()), now);
        }
    }
}
