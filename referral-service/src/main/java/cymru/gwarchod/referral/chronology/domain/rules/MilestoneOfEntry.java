package cymru.gwarchod.referral.chronology.domain.rules;

import cymru.gwarchod.referral.chronology.domain.ChronologyEntry;
import cymru.gwarchod.referral.chronology.domain.Detail;
import cymru.gwarchod.referral.chronology.domain.EventType;
import cymru.gwarchod.referral.vocabulary.CaseFact.Kind;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries carry a case on in the flow chart (FLOW-03). A discussion that was decided against carries it nowhere, and
 * that a review is convened changes nothing until it is held.
 */
@StatutoryRule("FLOW-03")
public final class MilestoneOfEntry {

    private static final String NOT_HELD = "NOT_HELD";
    private static final String REVIEW = "REVIEW";

    private static final Map<EventType, Kind> KINDS = Map.of(
            EventType.ASSESSMENT_COMPLETED, Kind.ASSESSMENT_COMPLETED,
            EventType.STRATEGY_DISCUSSION_RECORDED, Kind.DISCUSSION_HELD,
            EventType.MEETING_CONVENED, Kind.MEETING_CONVENED,
            EventType.MEETING_HELD, Kind.MEETING_HELD,
            EventType.PLAN_ACTIVATED, Kind.PLAN_ACTIVATED);

    /** The types of which such entries are. */
    public static final Set<EventType> TYPES = KINDS.keySet();

    private MilestoneOfEntry() {}

    /** What the entry says about where the case stands, if anything. */
    public static Optional<Kind> of(ChronologyEntry entry) {
        Optional<Kind> kind = Optional.ofNullable(KINDS.get(entry.type()));
        if (NOT_HELD.equals(entry.details().get(Detail.DECISION))) {
            return Optional.empty();
        }
        if (!REVIEW.equals(entry.details().get(Detail.KIND))) {
            return kind;
        }
        return kind.filter(held -> held == Kind.MEETING_HELD).map(_ -> Kind.REVIEW_HELD);
    }
}
