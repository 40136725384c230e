package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.domain.rules.EvidenceForPresent;
import cymru.gwarchod.assessment.assessment.domain.rules.OneCatalogueVersion;
import cymru.gwarchod.assessment.assessment.domain.rules.PresenceStated;
import cymru.gwarchod.assessment.assessment.domain.rules.RecencyStated;
import cymru.gwarchod.assessment.assessment.domain.rules.RecencyWhereItBelongs;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ContributionId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a practitioner who knows the child has to say in the form's own terms (SERAF-16). It is never the statutory
 * assessment and stops no clock (AMB-9); a social worker may take it into one.
 *
 * @param answers only what the contributor can speak to
 * @param takenInto the assessment a social worker took it into, and who did
 */
@StatutoryRule("SERAF-16")
public record Contribution(
        ContributionId id,
        ChildId child,
        InstrumentVersion instrument,
        PersonId by,
        AgencyCode agency,
        Answers answers,
        Instant submittedAt,
        Optional<Taken> takenInto) {

    /** Who took the contribution into which assessment. */
    public record Taken(AssessmentId assessment, PersonId by, Instant at) {}

    /** The wish to submit a contribution. */
    public record Submission(
            ContributionId id,
            ChildId child,
            Optional<InstrumentVersion> statedInstrument,
            PersonId by,
            AgencyCode agency,
            Map<IndicatorCode, AnswerPatch> answers) {
        public Submission {
            answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        }
    }

    /** What came of a submission. */
    public sealed interface ContributionOutcome {
        /** The contribution stands. */
        record Submitted(Contribution contribution) implements ContributionOutcome {}

        /** Everything that stands in the way. */
        record Refused(List<Refusal> refusals) implements ContributionOutcome {}
    }

    /** Submits what the contributor knows: not every indicator, but evidence for each present one (SERAF-14). */
    public static ContributionOutcome submit(Submission submission, Instrument instrument, Instant now) {
        SortedMap<IndicatorCode, AnswerChange> changes = new TreeMap<>();
        submission.answers().forEach((code, answer) -> changes.put(code, new AnswerChange.Merge(answer)));
        FormPatch patch = FormPatch.ofAnswers(submission.statedInstrument(), changes);
        Answers answers = Answers.none().merge(changes);
        List<Refusal> foreign = OneCatalogueVersion.check(instrument, patch);
        List<Refusal> refusals = foreign.isEmpty()
                ? Stream.of(
                                PresenceStated.check(Answers.none(), patch),
                                RecencyWhereItBelongs.check(instrument, answers),
                                RecencyStated.check(instrument, answers),
                                EvidenceForPresent.check(answers),
                                somethingSaid(changes))
                        .flatMap(List::stream)
                        .toList()
                : foreign;
        return refusals.isEmpty()
                ? new ContributionOutcome.Submitted(new Contribution(
                        submission.id(),
                        submission.child(),
                        instrument.version(),
                        submission.by(),
                        submission.agency(),
                        answers,
                        now,
                        Optional.empty()))
                : new ContributionOutcome.Refused(refusals);
    }

    /** The statutory assessment stays with social services whatever others contribute (AMB-9). */
    public boolean stopsTheAssessmentClock() {
        return false;
    }

    /** Taking it into an assessment copies nothing by itself; the social worker answers the form. The first stands. */
    public Contribution takenInto(Taken taken) {
        return takenInto.isPresent()
                ? this
                : new Contribution(id, child, instrument, by, agency, answers, submittedAt, Optional.of(taken));
    }

    private static List<Refusal> somethingSaid(SortedMap<IndicatorCode, AnswerChange> changes) {
        return changes.isEmpty() ? List.of(Refusal.of(AssessmentRefusal.CONTRIBUTION_EMPTY)) : List.of();
    }
}
