package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Who referred a child may contribute to the assessment by that referral (SERAF-16). The relation is to the referral alone:
 * it opens nothing of the case.
 */
@ApplicationScoped
public class AdmitReferrer {

    private static final String PERSON = "person:";
    private static final String CLIENT = "client:";

    private final CaseAccessLedger ledger;

    AdmitReferrer(CaseAccessLedger ledger) {
        this.ledger = ledger;
    }

    /** Writes the relation of the referrer and of the referrer's agency. */
    @Transactional
    public void handle(ReferralId id, String subject, AgencyCode agency, Instant from, SystemScope scope) {
        if (subject.startsWith(PERSON)) {
            admit(id, new Subject.OfPerson(PersonId.parse(subject.substring(PERSON.length()))), agency, from);
        } else if (subject.startsWith(CLIENT)) {
            admit(id, new Subject.OfClient(subject.substring(CLIENT.length())), agency, from);
        }
        admit(id, new Subject.OfAgency(agency), agency, from);
    }

    private void admit(ReferralId id, Subject subject, AgencyCode agency, Instant from) {
        ledger.confirm(
                new CaseAccessLedger.Grant(id.value(), subject, Relation.REFERRER, agency.value(), from),
                agency.value(),
                CaseAccessLedger.Basis.OWN_SUBMISSION);
    }
}
