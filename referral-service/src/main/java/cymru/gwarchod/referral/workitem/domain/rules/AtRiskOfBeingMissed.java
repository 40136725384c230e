package cymru.gwarchod.referral.workitem.domain.rules;

import cymru.gwarchod.referral.workitem.domain.AtRisk;
import cymru.gwarchod.referral.workitem.domain.Preparation;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a step that is still to be done is at risk of being missed, from facts alone (NEED-21). Of several drafts or
 * meetings the one that lacks least counts.
 */
public final class AtRiskOfBeingMissed {

    private AtRiskOfBeingMissed() {}

    /**
     * The reasons, in the order of the codes.
     *
     * @param prepared what is prepared in the case of the item
     * @param acknowledged whether somebody has taken note of every notice about what set it off
     */
    public static Set<AtRisk> of(WorkItem item, Collection<Preparation> prepared, boolean acknowledged) {
        Set<AtRisk> reasons = EnumSet.noneOf(AtRisk.class);
        if (item.progress() != WorkItem.Progress.OPEN) {
            return reasons;
        }
        Preparation.Step.of(item.kind())
                .flatMap(step -> lacking(step, prepared))
                .ifPresent(reasons::add);
        if (!acknowledged) {
            reasons.add(AtRisk.NOT_ACKNOWLEDGED);
        }
        return reasons;
    }

    private static Optional<AtRisk> lacking(Preparation.Step step, Collection<Preparation> prepared) {
        List<Preparation> ofStep =
                prepared.stream().filter(one -> one.step() == step).toList();
        if (ofStep.isEmpty()) {
            return Optional.of(step.unprepared());
        }
        return ofStep.stream().anyMatch(one -> one.lacking().isEmpty())
                ? Optional.empty()
                : ofStep.getFirst().lacking();
    }
}
