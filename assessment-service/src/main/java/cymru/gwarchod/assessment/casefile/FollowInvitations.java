package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.LentRelations;
import cymru.gwarchod.assessment.casefile.domain.KnownCase;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.MeetingId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the invitations of a meeting: who is invited by name knows the summary of the assessment (SHARE-01), to whom it was
 * granted the whole form (SHARE-02), both until the meeting closes. Who grants is meeting-service, which knows whether it has.
 */
@ApplicationScoped
@StatutoryRule({"SHARE-01", "SHARE-02"})
public class FollowInvitations {

    private final KnownCases cases;
    private final LentRelations lent;

    FollowInvitations(KnownCases cases, LentRelations lent) {
        this.cases = cases;
        this.lent = lent;
    }

    /**
     * A meeting as it stands.
     *
     * @param agency social services of the responsible authority
     * @param invited nobody once it has closed
     */
    public record Standing(MeetingId id, CaseId caseId, AgencyCode agency, List<Invited> invited) {}

    /** Somebody invited, and whether the whole form is opened. */
    public record Invited(PersonId person, boolean full) {}

    /** Takes it over; false where the case has not been heard of yet. */
    @Transactional
    public boolean handle(Standing meeting, Instant at, SystemScope scope) {
        Optional<KnownCase> known = cases.find(meeting.caseId(), scope);
        known.ifPresent(of -> lent.become(
                new LentRelations.Lender(
                        meeting.caseId().value(),
                        meeting.id().value(),
                        meeting.agency().value()),
                of.ended().isPresent() ? Set.of() : lent(meeting.invited()),
                at));
        return known.isPresent();
    }

    private static Set<LentRelations.Lent> lent(List<Invited> invited) {
        Set<LentRelations.Lent> lent = new HashSet<>();
        for (Invited each : invited) {
            Subject person = new Subject.OfPerson(each.person());
            lent.add(new LentRelations.Lent(person, Relation.INVITED));
            if (each.full()) {
                lent.add(new LentRelations.Lent(person, Relation.GRANTED_FULL));
            }
        }
        return lent;
    }
}
