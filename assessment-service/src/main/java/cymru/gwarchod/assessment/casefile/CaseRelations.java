package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.assessment.casefile.domain.KnownCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * Who reaches a case here: those who reach it in referral-service, which are the responsible authority, and with immediate
 * risk the police of the area.
 */
@ApplicationScoped
class CaseRelations {

    private final CaseAccessLedger ledger;
    private final AgencyRegister register;

    CaseRelations(CaseAccessLedger ledger, AgencyRegister register) {
        this.ledger = ledger;
        this.register = register;
    }

    void open(KnownCase known, Instant from) {
        open(known, known.agency(), Relation.RESPONSIBLE_LA, from);
        if (known.immediateRisk()) {
            police(known).ifPresent(police -> open(known, police, Relation.POLICE_MEMBER, from));
        }
    }

    void end(KnownCase known, KnownCase.Ending ending) {
        police(known).ifPresent(police -> end(known, police, Relation.POLICE_MEMBER, ending.at()));
        ledger.endForAll(known.id().value(), Relation.INVITED, ending.at());
        ledger.endForAll(known.id().value(), Relation.GRANTED_FULL, ending.at());
        if (!ending.reason().leavesTheAuthorityItsRecords()) {
            end(known, known.agency(), Relation.RESPONSIBLE_LA, ending.at());
        }
    }

    private Optional<AgencyCode> police(KnownCase known) {
        return register.policeOf(known.localAuthority()).map(Agency::code);
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
