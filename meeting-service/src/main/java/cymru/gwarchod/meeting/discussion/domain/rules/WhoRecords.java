package cymru.gwarchod.meeting.discussion.domain.rules;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.meeting.discussion.domain.DiscussionRefusal;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A manager records the discussion; intake does so out of hours, where risk is immediate and the discussion comes before
 * the assessment (catalogue 1.2, FLOW-01).
 */
@StatutoryRule("FLOW-01")
public final class WhoRecords {

    private static final Set<String> MANAGERS = Set.of(Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER);

    private WhoRecords() {}

    /** What stands in the way. */
    public static Stream<Refusal> check(Set<String> roles, CaseFacts facts) {
        boolean manager = roles.stream().anyMatch(MANAGERS::contains);
        return manager || facts.immediateReferral().isPresent()
                ? Stream.empty()
                : Stream.of(Refusal.of(DiscussionRefusal.IMMEDIATE_BRANCH_ONLY));
    }
}
