package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.assessment.casefile.domain.KnownCase;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Follows what referral-service says of a case, and lets those reach it here who reach it there: the responsible
 * authority, and with immediate risk the police of the area.
 */
@ApplicationScoped
public class FollowCase {

    private final KnownCases cases;
    private final CaseAccessLedger ledger;
    private final AgencyRegister register;

    FollowCase(KnownCases cases, CaseAccessLedger ledger, AgencyRegister register) {
        this.cases = cases;
        this.ledger = ledger;
        this.register = register;
    }

    /**
     * Whose case it is.
     *
     * @param localAuthority statistical code
     */
    public record Whose(CaseId id, ChildId child, String localAuthority, AgencyCode agency) {}

    /** The case was opened. */
    @Transactional
    public void opened(Whose whose, Instant at, SystemScope scope) {
        follow(whose, at, known -> known.openedAt(at), scope);
    }

    /** A referral of the case says something of the child. */
    @Transactional
    public void described(
            Whose whose, KnownCase.Described referral, boolean immediateRisk, Instant at, SystemScope scope) {
        follow(whose, at, known -> known.describedBy(referral, immediateRisk), scope);
    }

    /** The case ended; false where this service has not heard of it yet. */
    @Transactional
    public boolean ended(CaseId id, KnownCase.Ending ending, SystemScope scope) {
        Optional<KnownCase> known = cases.find(id, scope);
        known.ifPresent(found -> {
            cases.keep(found.ended(ending), scope);
            police(found).ifPresent(police -> end(found, police, Relation.POLICE_MEMBER, ending.at()));
            if (!ending.reason().leavesTheAuthorityItsRecords()) {
                end(found, found.agency(), Relation.RESPONSIBLE_LA, ending.at());
            }
        });
        return known.isPresent();
    }

    private void follow(Whose whose, Instant at, UnaryOperator<KnownCase> news, SystemScope scope) {
        KnownCase before = cases.find(whose.id(), scope)
                .orElseGet(() -> KnownCase.of(whose.id(), whose.child(), whose.localAuthority(), whose.agency()));
        KnownCase now = news.apply(before);
        cases.keep(now, scope);
        // An event that comes late does not open again what has ended.
        if (now.ended().isEmpty()) {
            open(now, now.agency(), Relation.RESPONSIBLE_LA, at);
            if (now.immediateRisk()) {
                police(now).ifPresent(police -> open(now, police, Relation.POLICE_MEMBER, at));
            }
        }
    }

    private Optional<AgencyCode> police(KnownCase known) {
        return register.policeOf(known.localAuthority()).map(police -> police.code());
    }

    private void open(KnownCase known, AgencyCode agency, Relation relation, Instant from) {
        ledger.confirm(
                new CaseAccessLedger.Grant(
                        known.id().value(),
                        new Subject.OfAgency(agency),
                        relation,
                        known.agency().value(),
                        from),
                known.agency().value(),
                CaseAccessLedger.Basis.ROUTING);
    }

    private void end(KnownCase known, AgencyCode agency, Relation relation, Instant at) {
        ledger.end(known.id().value(), new Subject.OfAgency(agency), relation, at);
    }
}
