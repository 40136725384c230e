package cymru.gwarchod.meeting.plan.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.meeting.plan.domain.rules.AllocatedBeforeActive;
import cymru.gwarchod.meeting.plan.domain.rules.EndingRules;
import cymru.gwarchod.meeting.plan.domain.rules.PriorityRisks;
import cymru.gwarchod.meeting.vocabulary.ActionId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A safeguarding plan for one child. Immutable. It is active as soon as it is written or, from category 3 on, the case
 * is allocated (MEET-27); there is no fixed end (PLAN-11), and nothing ends it by itself (PLAN-10).
 *
 * @param agreedAt when it was first written
 * @param version of the stored record; 0 before it is stored
 */
public record SafeguardingPlan(
        PlanId id,
        String reference,
        Responsibility responsibility,
        Optional<MeetingId> meeting,
        Text text,
        List<PlanAction> actions,
        PlanStatus status,
        Actor writtenBy,
        Instant agreedAt,
        Optional<Instant> activatedAt,
        Optional<Instant> amendedAt,
        Optional<Ending> ending,
        long version) {

    public SafeguardingPlan {
        actions = List.copyOf(actions);
    }

    /** What it says besides its actions. */
    public record Text(
            PlanType type,
            Optional<String> childViews,
            Optional<String> noViewsReason,
            Professional directWorkBy,
            String directWork,
            SortedSet<ProgrammeTopic> directWorkTopics,
            Optional<String> carerSupport,
            LocalDate reviewOn) {

        static Text of(PlanContent content) {
            return new Text(
                    content.type(),
                    content.childViews(),
                    content.noViewsReason(),
                    content.directWorkBy().orElseThrow(),
                    content.directWork().orElseThrow(),
                    content.directWorkTopics(),
                    content.carerSupport(),
                    content.reviewOn().orElseThrow());
        }
    }

    /** Why and when it ended. */
    public record Ending(PlanEndReason reason, String note, Instant at) {}

    /** A plan as it is written; the rules have been kept. */
    public static SafeguardingPlan write(
            PlanId id,
            String reference,
            CaseFacts facts,
            Optional<MeetingId> meeting,
            PlanContent content,
            Actor by,
            Instant at,
            Supplier<ActionId> ids) {
        PlanStatus status = AllocatedBeforeActive.statusOf(facts);
        return new SafeguardingPlan(
                id,
                reference,
                facts.responsibility(),
                meeting,
                Text.of(content),
                actions(id, facts.responsibility(), content, 0, ids),
                status,
                by,
                at,
                Optional.of(at).filter(_ -> status == PlanStatus.ACTIVE),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** The same, as the store has it now. */
    public SafeguardingPlan atVersion(long stored) {
        return with(text, actions, new Course(status, activatedAt, amendedAt, ending), stored);
    }

    /** When it was last written. */
    public Instant writtenAt() {
        return amendedAt.orElse(agreedAt);
    }

    /** It becomes active, where it was waiting and nothing is in its way any more; empty otherwise (MEET-27). */
    public Optional<SafeguardingPlan> activate(CaseFacts facts, Instant at) {
        return PlanTransitions.ACTIVATE
                .from(status)
                .filter(to -> to == AllocatedBeforeActive.statusOf(facts))
                .map(to -> with(text, actions, new Course(to, Optional.of(at), amendedAt, ending), version));
    }

    /** Written anew as a whole: what was open of the old actions is superseded, what was done stays in the record. */
    public Change<SafeguardingPlan> amend(PlanContent content, Actor by, Instant at, Supplier<ActionId> ids) {
        Optional<PlanStatus> to = PlanTransitions.AMEND.from(status);
        if (to.isEmpty()) {
            return Change.refused(PlanRefusal.STATE_CONFLICT);
        }
        List<PlanAction> all = new ArrayList<>();
        actions.forEach(a -> all.add(a.superseded(by, at)));
        all.addAll(actions(id, responsibility, content, actions.size(), ids));
        return new Change.Made<>(
                with(Text.of(content), all, new Course(to.get(), activatedAt, Optional.of(at), ending), version));
    }

    /**
     * It ends, once it has been reviewed (MEET-24, MEET-25).
     *
     * @param reviewed whether a review meeting was closed since it was written
     */
    public Change<SafeguardingPlan> end(
            PlanEndReason reason, String note, CaseFacts facts, boolean reviewed, Instant at) {
        Optional<PlanStatus> to = PlanTransitions.END.from(status);
        if (to.isEmpty()) {
            return Change.refused(PlanRefusal.STATE_CONFLICT);
        }
        Refusals refusals = EndingRules.check(reason, facts, reviewed);
        Course ended = new Course(to.get(), activatedAt, amendedAt, Optional.of(new Ending(reason, note, at)));
        return refusals.isEmpty()
                ? new Change.Made<>(with(text, actions, ended, version))
                : new Change.Refused<>(refusals);
    }

    /** Indicators present in the latest assessment that no action addresses (PLAN-02, AMB-28). */
    public SortedSet<String> risksWithoutAction(CaseFacts facts) {
        SortedSet<String> open = new TreeSet<>(facts.latestAssessment()
                .map(CaseFacts.CompletedAssessment::presentIndicators)
                .orElseGet(TreeSet::new));
        actions.stream()
                .filter(a -> a.standing().progress() != ActionProgress.SUPERSEDED)
                .forEach(a -> open.removeAll(a.indicators()));
        return open;
    }

    /** How much of what stands in it is done, in per cent (PLAN-13). */
    public int percentDone() {
        List<PlanAction> standing = actions.stream()
                .filter(a -> a.standing().progress() != ActionProgress.SUPERSEDED)
                .toList();
        long done = standing.stream()
                .filter(a -> a.standing().progress() == ActionProgress.DONE)
                .count();
        return standing.isEmpty() ? 0 : (int) (100 * done / standing.size());
    }

    /** What a step changes besides the text and the actions. */
    private record Course(
            PlanStatus status, Optional<Instant> activatedAt, Optional<Instant> amendedAt, Optional<Ending> ending) {}

    private SafeguardingPlan with(Text says, List<PlanAction> todo, Course course, long stored) {
        return new SafeguardingPlan(
                id,
                reference,
                responsibility,
                meeting,
                says,
                todo,
                course.status(),
                writtenBy,
                agreedAt,
                course.activatedAt(),
                course.amendedAt(),
                course.ending(),
                stored);
    }

    private static List<PlanAction> actions(
            PlanId plan, Responsibility whose, PlanContent content, int after, Supplier<ActionId> ids) {
        List<PlanAction> actions = new ArrayList<>();
        for (PlanContent.Step step : content.actions()) {
            actions.add(new PlanAction(
                    ids.get(),
                    plan,
                    whose.caseId(),
                    whose.child(),
                    after + actions.size(),
                    step.description(),
                    step.indicators(),
                    step.kind(),
                    PriorityRisks.priorityOf(step),
                    step.owner().orElseThrow(),
                    step.dueOn().orElseThrow(),
                    PlanAction.Standing.open(),
                    0));
        }
        return actions;
    }
}
