package cymru.gwarchod.assessment.reassessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.casefile.FindCase;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentCause;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentRefusal;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentTrigger;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentUrgency;
import cymru.gwarchod.assessment.reassessment.domain.rules.ReassessmentNeeded;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ReassessmentId;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.statutoryclock.BeyondCalendarHorizon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A member of the case records a significant change, or an incident associated with risk (G 4.38, 4.43; SERAF-09). */
@ApplicationScoped
public class RecordSignificantChange {

    private final AssessedChild assessed;
    private final FindCase findCase;
    private final ReassessmentClock clock;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    RecordSignificantChange(
            AssessedChild assessed,
            FindCase findCase,
            ReassessmentClock clock,
            AuditTrail audit,
            DomainClock domainClock) {
        this.assessed = assessed;
        this.findCase = findCase;
        this.clock = clock;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** What changed and when, and who says so. */
    public record Command(CaseId caseId, Instant occurredAt, String description, PersonId by) {}

    /** Opens the reassessment, or says why not. */
    @Transactional
    public Outcome<Reassessment, ReassessmentRefusal> handle(Command command, AgencyScope scope) {
        Optional<FindCase.Found> found = findCase.handle(command.caseId(), scope);
        if (found.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Instant now = domainClock.now();
        if (command.occurredAt().isAfter(now)) {
            return new Outcome.Refused<>(ReassessmentRefusal.CHANGE_IN_FUTURE);
        }
        FindCase.Found known = found.get();
        Optional<ReassessmentUrgency> urgency =
                ReassessmentNeeded.urgency(assessed.latestOf(known.id(), scope).map(AssessedChild.Latest::effective));
        if (urgency.isEmpty()) {
            return new Outcome.Refused<>(ReassessmentRefusal.NOTHING_TO_REASSESS);
        }
        UUID id = Ids.next(now);
        Reassessment called = Reassessment.called(
                new ReassessmentId(id),
                known.id(),
                new ReassessmentTrigger(ReassessmentCause.SIGNIFICANT_CHANGE, known.child(), id, command.occurredAt()),
                urgency.get(),
                Optional.of(new Reassessment.ReportedChange(
                        command.description(),
                        command.by(),
                        scope.caller().agency().code())),
                now);
        return start(called, known, scope);
    }

    private Outcome<Reassessment, ReassessmentRefusal> start(
            Reassessment called, FindCase.Found known, AgencyScope scope) {
        try {
            Reassessment opened =
                    clock.start(called, new ReassessmentClock.Authority(known.agency(), known.localAuthority()), scope);
            audit.allowed(opened.id().value(), Optional.of(known.child().value()), known.access());
            return new Outcome.Done<>(opened, known.access());
        } catch (BeyondCalendarHorizon tooEarly) {
            return new Outcome.Refused<>(ReassessmentRefusal.BEYOND_CALENDAR_HORIZON);
        }
    }
}
