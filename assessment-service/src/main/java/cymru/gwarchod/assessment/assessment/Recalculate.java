package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.Classification;
import cymru.gwarchod.assessment.assessment.domain.RuleBook;
import cymru.gwarchod.assessment.assessment.domain.rules.AllIndicatorsAnswered;
import cymru.gwarchod.assessment.casefile.FreshRelations;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Computes the answers of a completed assessment again, by the rules of this release and a version of the instrument. The
 * result is a calculation of its own: nothing is stored, and what was decided stands (SERAF-12, SERAF-23).
 */
@ApplicationScoped
public class Recalculate {

    private final Assessments assessments;
    private final RuleBooks books;
    private final FreshRelations fresh;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    Recalculate(
            Assessments assessments, RuleBooks books, FreshRelations fresh, AuditTrail audit, DomainClock domainClock) {
        this.assessments = assessments;
        this.books = books;
        this.fresh = fresh;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * The calculation beside what is stored.
     *
     * @param sameAsStored byte for byte
     * @param unanswered what that version asks and the form does not
     */
    public record Recalculation(
            Assessment assessment,
            Classification calculated,
            boolean sameAsStored,
            List<IndicatorCode> unanswered,
            Instant at) {}

    /**
     * Calculates; absent where there is nothing to calculate from, or nothing to calculate with.
     *
     * @param version the one that new assessments are opened with, where it is absent
     */
    @Transactional
    public Outcome<Recalculation, AssessmentOutcome.Refused> handle(
            AssessmentId id, Optional<String> version, AgencyScope scope) {
        Optional<Assessments.Seen> seen = assessments.find(id, fresh.honoured(scope));
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Assessment assessment = seen.get().assessment();
        Optional<RuleBook> book =
                books.find(version.orElse(books.current().version().value()));
        if (assessment.completion().isEmpty() || book.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Classification calculated = book.get().classify(assessment.form().answers());
        audit.allowed(
                id.value(),
                Optional.of(assessment.opening().child().value()),
                seen.get().access());
        return new Outcome.Done<>(
                new Recalculation(
                        assessment,
                        calculated,
                        calculated
                                .canonical()
                                .equals(assessment.classification().canonical()),
                        AllIndicatorsAnswered.unanswered(
                                book.get().instrument(), assessment.form().answers()),
                        domainClock.now()),
                seen.get().access());
    }
}
