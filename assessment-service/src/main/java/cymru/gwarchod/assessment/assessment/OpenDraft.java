package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentEvent;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.OpenAssessment;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.assessment.assessment.domain.Revisions;
import cymru.gwarchod.assessment.assessment.domain.SuggestedIndicator;
import cymru.gwarchod.assessment.assessment.domain.Suggestions;
import cymru.gwarchod.assessment.assessment.domain.rules.SuggestedIndicators;
import cymru.gwarchod.assessment.casefile.FindCase;
import cymru.gwarchod.assessment.reassessment.FindOpenReassessment;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Social services open the draft of an assessment: the first of a case, or a reassessment (G 4.8, SERAF-12). A case that has
 * ended is assessed again only where a reassessment waits for it (SERAF-09).
 */
@ApplicationScoped
public class OpenDraft {

    private final Assessments assessments;
    private final FindCase findCase;
    private final FindOpenReassessment openReassessment;
    private final Suggestions suggestions;
    private final RuleBooks books;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    OpenDraft(
            Assessments assessments,
            FindCase findCase,
            FindOpenReassessment openReassessment,
            Suggestions suggestions,
            RuleBooks books,
            AuditTrail audit,
            DomainClock domainClock) {
        this.assessments = assessments;
        this.findCase = findCase;
        this.openReassessment = openReassessment;
        this.suggestions = suggestions;
        this.books = books;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** Which case is assessed, and who opens the draft. */
    public record Command(CaseId caseId, Subject by) {}

    /** Opens the draft, or says why not. */
    @Transactional
    public Outcome<AssessmentState, AssessmentOutcome.Refused> handle(Command command, AgencyScope scope) {
        Optional<FindCase.Found> found = findCase.handle(command.caseId(), scope);
        if (found.isEmpty()) {
            return new Outcome.Absent<>();
        }
        FindCase.Found known = found.get();
        if (known.ended() && !openReassessment.handle(known.id(), scope)) {
            return new Outcome.Refused<>(
                    new AssessmentOutcome.Refused(List.of(Refusal.of(AssessmentRefusal.CASE_ENDED))));
        }
        Instant now = domainClock.now();
        OpenAssessment wish =
                new OpenAssessment(new AssessmentId(Ids.next(now)), known.child(), known.id(), command.by());
        return switch (Assessment.open(wish, books.current(), assessments.latestOf(known.id(), scope), now)) {
            case AssessmentOutcome.Refused refused -> new Outcome.Refused<>(refused);
            case AssessmentOutcome.Changed(Assessment opened, List<AssessmentEvent> _) -> {
                Assessment draft = suggested(opened, scope, now);
                Revisions revisions = assessments.add(draft, scope);
                audit.allowed(wish.id().value(), Optional.of(known.child().value()), known.access());
                yield new Outcome.Done<>(AssessmentState.of(draft, revisions, books), known.access());
            }
        };
    }

    private Assessment suggested(Assessment draft, AgencyScope scope, Instant now) {
        List<SuggestedIndicator> suggested = suggestions.of(draft.opening().child(), scope).stream()
                .filter(fact -> SuggestedIndicators.stillSays(fact.occurredAt(), now))
                .flatMap(fact ->
                        SuggestedIndicators.from(books.current(), fact.reason(), fact.cause(), fact.occurredAt())
                                .stream())
                .toList();
        return draft.suggest(suggested)
                        instanceof AssessmentOutcome.Changed(Assessment changed, List<AssessmentEvent> _)
                ? changed
                : draft;
    }
}
