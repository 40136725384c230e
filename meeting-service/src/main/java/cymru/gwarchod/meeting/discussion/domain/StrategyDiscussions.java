package cymru.gwarchod.meeting.discussion.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where discussions are kept. Every method takes the scope; what lies outside is absent. */
public interface StrategyDiscussions {

    /**
     * A discussion that the caller may see.
     *
     * @param access the view and the relation that it rests on
     */
    record Seen(StrategyDiscussion discussion, AgencyScope.Allowed access) {}

    /**
     * Which to list.
     *
     * @param caseId absent for all of the caller's authority
     * @param after the sort key of the last item of the page before
     */
    record Query(Optional<CaseId> caseId, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** A place in the list, which runs from the first recorded to the last. */
    record Position(Instant recordedAt, DiscussionId id) {}

    /** The discussion, or empty where there is none or none in scope. */
    Optional<Seen> find(DiscussionId id, AgencyScope scope);

    /** The discussions of the caller's authority, oldest first. */
    List<StrategyDiscussion> list(Query query, AgencyScope scope);

    /** The discussions of a case, oldest first. */
    List<StrategyDiscussion> ofCase(CaseId caseId, Scope scope);

    /** Keeps a new discussion. The relations that open it must have been written before. */
    void add(StrategyDiscussion discussion, AgencyScope scope);

    /** Keeps a discussion after a step; answers its version now. */
    long update(StrategyDiscussion discussion, AgencyScope scope);
}
