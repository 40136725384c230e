package cymru.gwarchod.referral.allocation;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.allocation.domain.PlanStandings;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Learns which plans are in force. */
@ApplicationScoped
public class FollowPlan {

    private final PlanStandings plans;

    FollowPlan(PlanStandings plans) {
        this.plans = plans;
    }

    /** What was told of a plan. */
    public sealed interface News {
        /** It is in force. */
        record Activated(UUID plan, CaseId caseId) implements News {}

        /** It no longer is. */
        record Ended(UUID plan) implements News {}
    }

    /** Takes the news over; false where the end of a plan was told whose beginning is not known yet. */
    @Transactional
    public boolean handle(News news, Instant at, SystemScope scope) {
        return switch (news) {
            case News.Activated(UUID plan, CaseId caseId) -> {
                plans.activated(new PlanStandings.PlanId(plan), caseId, at, scope);
                yield true;
            }
            case News.Ended(UUID plan) -> plans.ended(new PlanStandings.PlanId(plan), at, scope);
        };
    }
}
