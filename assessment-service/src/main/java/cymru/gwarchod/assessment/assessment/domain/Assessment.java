package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.assessment.domain.rules.AssessedOnKnown;
import cymru.gwarchod.assessment.assessment.domain.rules.AssociatedActions;
import cymru.gwarchod.assessment.assessment.domain.rules.CategoryOneUnreachable;
import cymru.gwarchod.assessment.assessment.domain.rules.CompletionRules;
import cymru.gwarchod.assessment.assessment.domain.rules.OneCatalogueVersion;
import cymru.gwarchod.assessment.assessment.domain.rules.OverrideApproval;
import cymru.gwarchod.assessment.assessment.domain.rules.OverridePath;
import cymru.gwarchod.assessment.assessment.domain.rules.PresenceStated;
import cymru.gwarchod.assessment.assessment.domain.rules.Rationale;
import cymru.gwarchod.assessment.assessment.domain.rules.RecencyWhereItBelongs;
import cymru.gwarchod.assessment.assessment.domain.rules.TasksKeptHere;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * One SERAF assessment of one child: a draft people fill in, then a completed form that never changes (SERAF-12).
 * Overrides, the meeting decision and what was done of the actions are kept beside the form, not in it.
 *
 * @param turned18On the 18th birthday, where it came after the day of assessment: the actions are those of a young person
 *     from then on (ADULT-01)
 */
public record Assessment(
        Opening opening,
        AssessmentStatus status,
        AssessmentForm form,
        List<SuggestedIndicator> suggestions,
        Optional<Completion> completion,
        Overrides overrides,
        Optional<MeetingDecision> meetingDecision,
        List<ActionDone> actionsDone,
        Optional<LocalDate> turned18On) {

    public Assessment {
        suggestions = List.copyOf(suggestions);
        actionsDone = List.copyOf(actionsDone);
        if ((status == AssessmentStatus.COMPLETED) != completion.isPresent()) {
            throw new IllegalArgumentException("an assessment is completed exactly when it has a completion");
        }
    }

    /** Opens a draft: the first of the case, or the next version. One draft of a case is open at a time. */
    public static AssessmentOutcome open(
            OpenAssessment command, Instrument instrument, Optional<Assessment> latest, Instant now) {
        if (latest.filter(last -> last.status() == AssessmentStatus.DRAFT).isPresent()) {
            return AssessmentOutcome.refused(AssessmentRefusal.DRAFT_ALREADY_OPEN);
        }
        Opening opening = new Opening(
                command.id(),
                command.child(),
                command.caseId(),
                latest.map(last -> last.opening().version() + 1).orElse(1),
                latest.map(last -> last.opening().id()),
                instrument.version(),
                command.by(),
                now);
        return AssessmentOutcome.changed(new Assessment(
                opening,
                AssessmentStatus.DRAFT,
                AssessmentForm.empty(),
                List.of(),
                Optional.empty(),
                Overrides.none(),
                Optional.empty(),
                List.of(),
                Optional.empty()));
    }

    /** Merges a patch into the draft. What is wrong in itself is refused now; what is missing, at completion. */
    public AssessmentOutcome edit(FormPatch patch, Instrument instrument, Instant now) {
        requirePinned(instrument);
        if (AssessmentTransitions.next(status, AssessmentAction.EDIT).isEmpty()) {
            return AssessmentOutcome.refused(AssessmentRefusal.ASSESSMENT_COMPLETED);
        }
        AssessmentForm merged = form.merge(patch);
        List<Refusal> refusals = Stream.of(
                        OneCatalogueVersion.check(instrument, patch),
                        PresenceStated.check(form.answers(), patch),
                        RecencyWhereItBelongs.check(instrument, merged.answers()),
                        AssessedOnKnown.notInFuture(merged.assessedOn(), now))
                .flatMap(List::stream)
                .toList();
        return refusals.isEmpty()
                ? AssessmentOutcome.changed(with(status, merged, completion))
                : new AssessmentOutcome.Refused(refusals);
    }

    /** Puts indicators before the practitioner; answers and counts stay as they are (SERAF-24). */
    public AssessmentOutcome suggest(List<SuggestedIndicator> indicators) {
        if (AssessmentTransitions.next(status, AssessmentAction.SUGGEST).isEmpty()) {
            return AssessmentOutcome.refused(AssessmentRefusal.ASSESSMENT_COMPLETED);
        }
        List<SuggestedIndicator> all = Stream.concat(suggestions.stream(), indicators.stream())
                .distinct()
                .toList();
        return AssessmentOutcome.changed(new Assessment(
                opening, status, form, all, completion, overrides, meetingDecision, actionsDone, turned18On));
    }

    /** Completes the draft, or names exactly what is missing. */
    public AssessmentOutcome complete(CompleteAssessment command, RuleBook book, Instant now) {
        requirePinned(book.instrument());
        Optional<AssessmentStatus> next = AssessmentTransitions.next(status, AssessmentAction.COMPLETE);
        if (next.isEmpty()) {
            return AssessmentOutcome.refused(AssessmentRefusal.ASSESSMENT_COMPLETED);
        }
        Classification classification = book.classify(form.answers());
        List<Refusal> refusals =
                CompletionRules.check(new Completing(form, book.instrument(), classification, command, now));
        if (!refusals.isEmpty()) {
            return new AssessmentOutcome.Refused(refusals);
        }
        LocalDate assessedOn = form.assessedOn().orElseThrow();
        boolean adult = command.birthDate()
                .filter(birthDate -> birthDate.isCertainlyAdultOn(assessedOn))
                .isPresent();
        Assessment completed = with(
                next.get(),
                form,
                Optional.of(new Completion(command.by(), now, classification, adult, command.decision())));
        return command.decision()
                .flatMap(Assessment::raise)
                .map(raise -> completed.raised(raise, command, now))
                .orElseGet(() -> AssessmentOutcome.changed(completed, completed.completedEvent(assessedOn)));
    }

    /** Proposes another category (SERAF-07). The indicated one is kept whatever happens. */
    public AssessmentOutcome override(OverrideProposal proposal, Instant now) {
        return override(proposal, now, false);
    }

    private AssessmentOutcome override(OverrideProposal proposal, Instant now, boolean withCompletion) {
        if (AssessmentTransitions.next(status, AssessmentAction.OVERRIDE).isEmpty()) {
            return AssessmentOutcome.refused(AssessmentRefusal.ASSESSMENT_NOT_COMPLETED);
        }
        Category from = effectiveCategory();
        List<Refusal> refusals = new ArrayList<>(Rationale.check(proposal.rationale()));
        refusals.addAll(
                CategoryOneUnreachable.check(proposal.to(), classification().counts()));
        if (proposal.to() == from) {
            refusals.add(Refusal.of(AssessmentRefusal.CATEGORY_UNCHANGED));
        }
        if (overrides.awaitingApproval().isPresent() && !proposal.to().isHigherThan(from)) {
            refusals.add(Refusal.of(AssessmentRefusal.OVERRIDE_AWAITS_APPROVAL));
        }
        if (!refusals.isEmpty()) {
            return new AssessmentOutcome.Refused(refusals);
        }
        CategoryOverride override = new CategoryOverride(
                proposal, from, now, OverridePath.first(from, proposal.to()), Optional.empty(), Optional.empty());
        return overridden(overrides.add(override), override, now, withCompletion);
    }

    /** A second person approves or rejects a lowering that would take the mandatory meeting away. */
    public AssessmentOutcome decideOverride(OverrideId id, OverrideVerdict verdict, Instant now) {
        Optional<CategoryOverride> found = overrides.find(id);
        if (found.isEmpty()) {
            return AssessmentOutcome.refused(AssessmentRefusal.OVERRIDE_NOT_FOUND);
        }
        List<Refusal> refusals =
                OverrideApproval.check(found.get(), completion.orElseThrow().by(), verdict);
        if (!refusals.isEmpty()) {
            return new AssessmentOutcome.Refused(refusals);
        }
        CategoryOverride decided = found.get().decided(verdict, now);
        return overridden(overrides.replace(decided), decided, now, false);
    }

    /** Records whether a meeting is convened for a child at mild risk (SERAF-19). */
    public AssessmentOutcome decideMeeting(MeetingDecision decision) {
        if (AssessmentTransitions.next(status, AssessmentAction.DECIDE_MEETING).isEmpty()) {
            return AssessmentOutcome.refused(AssessmentRefusal.ASSESSMENT_NOT_COMPLETED);
        }
        if (meetingDecision.isPresent()) {
            return AssessmentOutcome.refused(AssessmentRefusal.MEETING_ALREADY_DECIDED);
        }
        if (!actions().contains(AssociatedAction.DECIDE_MEETING)) {
            return AssessmentOutcome.refused(AssessmentRefusal.MEETING_DECISION_NOT_CALLED_FOR);
        }
        if (decision.reason().isBlank()) {
            return AssessmentOutcome.refused(AssessmentRefusal.MEETING_REASON_MISSING);
        }
        Assessment decided = new Assessment(
                opening,
                status,
                form,
                suggestions,
                completion,
                overrides,
                Optional.of(decision),
                actionsDone,
                turned18On);
        return AssessmentOutcome.changed(
                decided,
                new AssessmentEvent.MeetingDecided(
                        opening.id(),
                        opening.child(),
                        opening.caseId(),
                        decision.convene(),
                        decision.at(),
                        decided.actions()));
    }

    /** Records that an associated action was done, once each (SERAF-18, SERAF-19, SERAF-22). */
    public AssessmentOutcome recordAction(ActionDone done) {
        if (AssessmentTransitions.next(status, AssessmentAction.RECORD_ACTION).isEmpty()) {
            return AssessmentOutcome.refused(AssessmentRefusal.ASSESSMENT_NOT_COMPLETED);
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!TasksKeptHere.isRecorded(done.action())) {
            refusals.add(Refusal.of(AssessmentRefusal.ACTION_SHOWN_BY_ANOTHER_RECORD));
        } else if (!actions().contains(done.action())) {
            refusals.add(Refusal.of(AssessmentRefusal.ACTION_NOT_CALLED_FOR));
        }
        if (actionsDone.stream().anyMatch(known -> known.action() == done.action())) {
            refusals.add(Refusal.of(AssessmentRefusal.ACTION_ALREADY_RECORDED));
        }
        if (done.doneAt().isAfter(done.recordedAt())) {
            refusals.add(Refusal.of(AssessmentRefusal.ACTION_DONE_IN_FUTURE));
        }
        return refusals.isEmpty()
                ? AssessmentOutcome.changed(new Assessment(
                        opening,
                        status,
                        form,
                        suggestions,
                        completion,
                        overrides,
                        meetingDecision,
                        Stream.concat(actionsDone.stream(), Stream.of(done)).toList(),
                        turned18On))
                : new AssessmentOutcome.Refused(refusals);
    }

    /** The result of a completed assessment. */
    public Classification classification() {
        return completion.orElseThrow().classification();
    }

    /** The category in force: indicated, or as overridden. */
    public Category effectiveCategory() {
        return overrides.effective(classification().indicatedCategory());
    }

    /** The actions that follow from the category in force (SERAF-17). */
    public SortedSet<AssociatedAction> actions() {
        return AssociatedActions.of(effectiveCategory(), isAdult(), meetingDecision);
    }

    /** Whether the person was certainly 18 on the day of assessment, or has turned 18 since (SERAF-22, ADULT-01). */
    public boolean isAdult() {
        return completion.orElseThrow().adultOnAssessedDate() || turned18On.isPresent();
    }

    /** Suggested indicators the practitioner has not answered yet (SERAF-24). */
    public List<SuggestedIndicator> openSuggestions() {
        return suggestions.stream()
                .filter(suggestion -> form.answers().of(suggestion.indicator()).isEmpty())
                .toList();
    }

    /** What more people may know of it than of the form (SHARE-01). */
    public AssessmentSummary summary(long revision) {
        return new AssessmentSummary(
                opening.id(),
                opening.child(),
                opening.caseId(),
                opening.version(),
                status,
                opening.openedAt(),
                completion.map(done -> new AssessmentSummary.Result(
                        done.classification().indicatedCategory(),
                        effectiveCategory(),
                        done.classification().score().points(),
                        form.assessedOn().orElseThrow(),
                        done.at(),
                        form.accountableAssessor().orElseThrow().agency())),
                revision);
    }

    private static Optional<ProfessionalDecision.Raise> raise(ProfessionalDecision decision) {
        return switch (decision) {
            case ProfessionalDecision.Raise raise -> Optional.of(raise);
            case ProfessionalDecision.ConfirmIndicated _ -> Optional.empty();
        };
    }

    private AssessmentOutcome raised(ProfessionalDecision.Raise raise, CompleteAssessment command, Instant now) {
        OverrideProposal proposal = new OverrideProposal(raise.override(), raise.to(), raise.rationale(), command.by());
        return switch (override(proposal, now, true)) {
            case AssessmentOutcome.Refused refused -> refused;
            case AssessmentOutcome.Changed(Assessment raised, List<AssessmentEvent> events) ->
                new AssessmentOutcome.Changed(
                        raised,
                        Stream.concat(
                                        Stream.of(raised.completedEvent(
                                                form.assessedOn().orElseThrow())),
                                        events.stream())
                                .toList());
        };
    }

    private AssessmentOutcome overridden(
            Overrides next, CategoryOverride override, Instant now, boolean withCompletion) {
        Assessment changed = new Assessment(
                opening, status, form, suggestions, completion, next, meetingDecision, actionsDone, turned18On);
        if (!override.status().inForce()) {
            return AssessmentOutcome.changed(changed);
        }
        return AssessmentOutcome.changed(
                changed,
                new AssessmentEvent.CategoryOverridden(
                        opening.id(),
                        opening.child(),
                        opening.caseId(),
                        override.proposal().id(),
                        override.from(),
                        override.to(),
                        now,
                        withCompletion,
                        changed.actions()));
    }

    private AssessmentEvent completedEvent(LocalDate assessedOn) {
        Completion done = completion.orElseThrow();
        return new AssessmentEvent.AssessmentCompleted(
                opening.id(),
                opening.child(),
                opening.caseId(),
                opening.version(),
                assessedOn,
                done.at(),
                done.classification().indicatedCategory(),
                effectiveCategory(),
                form.answers().with(Presence.PRESENT),
                done.classification().flags(),
                actions());
    }

    private Assessment with(AssessmentStatus next, AssessmentForm changed, Optional<Completion> done) {
        return new Assessment(
                opening, next, changed, suggestions, done, overrides, meetingDecision, actionsDone, turned18On);
    }

    private void requirePinned(Instrument instrument) {
        if (!instrument.version().equals(opening.instrument())) {
            throw new IllegalArgumentException("an assessment is read with the version it is pinned to");
        }
    }
}
