package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.casefile.domain.DecidedBirthDate;
import cymru.gwarchod.assessment.casefile.domain.DecidedBirthDates;
import cymru.gwarchod.assessment.casefile.domain.KnownCase;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.vocabulary.BirthDate;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds the case that another feature of this service works on, in the caller's scope. */
@ApplicationScoped
public class FindCase {

    private final KnownCases cases;
    private final DecidedBirthDates decisions;

    FindCase(KnownCases cases, DecidedBirthDates decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    /**
     * What an assessment has to know of its case.
     *
     * @param localAuthority statistical code of the responsible authority
     * @param agency its social services
     * @param birthDate as social services have decided, or as far as it is known (AMB-30)
     * @param access how the caller reaches the case
     */
    public record Found(
            CaseId id,
            ChildId child,
            String localAuthority,
            AgencyCode agency,
            Optional<BirthDate> birthDate,
            boolean ended,
            AgencyScope.Allowed access) {}

    /** The case, or empty where there is none or none in scope. */
    @Transactional
    public Optional<Found> handle(CaseId id, AgencyScope scope) {
        return cases.find(id, scope).map(seen -> found(seen.known(), seen.access(), birthDate(seen.known(), scope)));
    }

    private Optional<BirthDate> birthDate(KnownCase known, AgencyScope scope) {
        return decisions
                .of(known.child(), scope)
                .map(DecidedBirthDate::birthDate)
                .or(known::birthDate);
    }

    private static Found found(KnownCase known, AgencyScope.Allowed access, Optional<BirthDate> birthDate) {
        return new Found(
                known.id(),
                known.child(),
                known.localAuthority(),
                known.agency(),
                birthDate,
                known.ended().isPresent(),
                access);
    }
}
