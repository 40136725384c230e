package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.domain.rules.EvidenceForPresent;
import cymru.gwarchod.assessment.assessment.domain.rules.OneCatalogueVersion;
import cymru.gwarchod.assessment.assessment.domain.rules.PresenceStated;
import cymru.gwarchod.assessment.assessment.domain.rules.RecencyStated;
import cymru.gwarchod.assessment.assessment.domain.rules.RecencyWhereItBelongs;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ContributionId;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
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
 * @param version for the tag
 */
@StatutoryRule({"SERAF-16", "AMB-9"})
public record Contribution(
        ContributionId id,
        About about,
        InstrumentVersion instrument,
        By by,
        Answers answers,
        Instant submittedAt,
        Optional<Taken> takenInto,
        long version) {

    /**
     * Whom it is about.
     *
     * @param referral the contributor's own referral, where the contributor knows the child by that alone
     */
    public record About(CaseId caseId, ChildId child, Optional<ReferralId> referral) {}

    /**
     * Who contributes.
     *
     * @param capacity what they are to the child, in their own words
     */
    public record By(Subject subject, String name, String capacity, AgencyCode agency) {

        /** The same, as one who took part in an assessment (SERAF-15). */
        Contributor toContributor() {
            Optional<PersonId> person =
                    subject instanceof Subject.OfPerson(PersonId id) ? Optional.of(id) : Optional.empty();
            return new Contributor(name, capacity, agency, person);
        }
    }

    /** Who took which of the answers into which assessment. */
    public record Taken(AssessmentId assessment, PersonId by, Instant at, List<IndicatorCode> indicators) {
        public Taken {
            indicators = List.copyOf(indicators);
        }
    }

    /** The wish to submit a contribution. */
    public record Submission(
            ContributionId id,
            About about,
            Optional<InstrumentVersion> statedInstrument,
            By by,
            Map<IndicatorCode, AnswerPatch> answers) {
        public Submission {
            answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        }
    }

    /** The wish to take a contribution, and these of its answers, into a draft. */
    public record Inclusion(List<IndicatorCode> indicators, PersonId by) {
        public Inclusion {
            indicators = List.copyOf(indicators);
        }
    }

    /** What came of a submission or an inclusion. */
    public sealed interface ContributionOutcome {
        /** The contribution stands. */
        record Submitted(Contribution contribution) implements ContributionOutcome {}

        /** The contribution is linked, and the draft has what was taken of it. */
        record Included(Contribution contribution, Assessment draft, FormPatch patch) implements ContributionOutcome {}

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
                        submission.about(),
                        instrument.version(),
                        submission.by(),
                        answers,
                        now,
                        Optional.empty(),
                        0))
                : new ContributionOutcome.Refused(refusals);
    }

    /** The statutory assessment stays with social services whatever others contribute (AMB-9). */
    public boolean stopsTheAssessmentClock() {
        return false;
    }

    /**
     * A social worker takes it into a draft of the case. Nothing is answered that the social worker does not name, and what
     * the draft has answered already stays; the contributor stands among those who took part (SERAF-15).
     */
    public ContributionOutcome include(Inclusion wish, Assessment draft, Instrument instrument, Instant now) {
        List<Refusal> refusals = Stream.of(
                        takenInto.map(_ -> AssessmentRefusal.CONTRIBUTION_ALREADY_INCLUDED),
                        when(
                                !draft.opening().caseId().equals(about.caseId()),
                                AssessmentRefusal.ASSESSMENT_NOT_IN_CASE),
                        when(
                                !draft.opening().instrument().equals(this.instrument),
                                AssessmentRefusal.OTHER_CATALOGUE_VERSION),
                        when(
                                wish.indicators().stream()
                                        .anyMatch(code -> answers.of(code).isEmpty()),
                                AssessmentRefusal.INDICATOR_NOT_CONTRIBUTED),
                        when(
                                wish.indicators().stream()
                                        .anyMatch(code ->
                                                draft.form().answers().of(code).isPresent()),
                                AssessmentRefusal.INDICATOR_ALREADY_ANSWERED))
                .flatMap(Optional::stream)
                .map(Refusal::of)
                .toList();
        if (!refusals.isEmpty()) {
            return new ContributionOutcome.Refused(refusals);
        }
        FormPatch patch = patch(wish, draft.form());
        return switch (draft.edit(patch, instrument, now)) {
            case AssessmentOutcome.Refused(List<Refusal> inTheWay) -> new ContributionOutcome.Refused(inTheWay);
            case AssessmentOutcome.Changed(Assessment changed, List<AssessmentEvent> _) ->
                new ContributionOutcome.Included(
                        with(new Taken(draft.opening().id(), wish.by(), now, wish.indicators())), changed, patch);
        };
    }

    private FormPatch patch(Inclusion wish, AssessmentForm form) {
        SortedMap<IndicatorCode, AnswerChange> taken = new TreeMap<>();
        wish.indicators().forEach(code -> answers.of(code)
                .ifPresent(answer -> taken.put(code, new AnswerChange.Merge(AnswerPatch.of(answer)))));
        List<Contributor> all = Stream.concat(
                        form.contributors().stream().flatMap(List::stream), Stream.of(by.toContributor()))
                .distinct()
                .toList();
        return FormPatch.ofAnswers(taken).withContributors(all);
    }

    private Contribution with(Taken taken) {
        return new Contribution(id, about, instrument, by, answers, submittedAt, Optional.of(taken), version);
    }

    private static Optional<AssessmentRefusal> when(boolean holds, AssessmentRefusal refusal) {
        return holds ? Optional.of(refusal) : Optional.empty();
    }

    private static List<Refusal> somethingSaid(SortedMap<IndicatorCode, AnswerChange> changes) {
        return changes.isEmpty() ? List.of(Refusal.of(AssessmentRefusal.CONTRIBUTION_EMPTY)) : List.of();
    }
}
