package cymru.gwarchod.placement.claim;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.ClaimId;
import cymru.gwarchod.placement.claim.domain.ClaimStatus;
import cymru.gwarchod.placement.claim.domain.ClaimedRelation;
import cymru.gwarchod.placement.claim.domain.Claims;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.placement.vocabulary.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** With a notification the home is claimed to keep the child and the authority to have placed it. Neither opens anything. */
@ApplicationScoped
public class OpenClaims {

    private final Claims claims;
    private final CaseAccessLedger ledger;

    OpenClaims(Claims claims, CaseAccessLedger ledger) {
        this.claims = claims;
        this.ledger = ledger;
    }

    /** What was filed. */
    public record Filed(NotificationId notification, PlacementId placement, Stay stay, Instant at) {}

    /** Opens the claims; the notification has been kept. */
    @Transactional
    public void handle(Filed filed, AgencyScope scope) {
        open(filed, ClaimedRelation.HOME_NOW, new Subject.OfUnit(filed.stay().home()), scope);
        filed.stay()
                .placingAgency()
                .ifPresent(placing -> open(filed, ClaimedRelation.PLACING_LA, new Subject.OfAgency(placing), scope));
    }

    private void open(Filed filed, ClaimedRelation relation, Subject subject, AgencyScope scope) {
        AgencyCode by = scope.caller().agency().code();
        ledger.claim(new CaseAccessLedger.Grant(
                filed.notification().value(), subject, relation.relation(), by.value(), filed.at()));
        claims.add(
                new Claim(
                        new ClaimId(Ids.next(filed.at())),
                        filed.notification(),
                        filed.placement(),
                        relation,
                        subject,
                        filed.stay().hostAgency(),
                        by,
                        filed.at(),
                        Optional.empty(),
                        Optional.empty(),
                        ClaimStatus.CLAIMED,
                        Optional.empty(),
                        0),
                scope);
    }
}
