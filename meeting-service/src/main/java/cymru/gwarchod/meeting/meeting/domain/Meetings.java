package cymru.gwarchod.meeting.meeting.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where meetings are kept. Every method takes the scope; what lies outside is absent. */
public interface Meetings {

    /**
     * A meeting that the caller may see.
     *
     * @param access the view and the relation that it rests on
     */
    record Seen(Meeting meeting, AgencyScope.Allowed access) {}

    /**
     * Which to list.
     *
     * @param caseId absent for all of the caller's authority
     * @param minutesOutstanding only those that were held and whose minutes nobody has yet (MEET-37)
     * @param after the sort key of the last item of the page before
     */
    record Query(Optional<CaseId> caseId, boolean minutesOutstanding, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** A place in the list, which runs from the first scheduled to the last. */
    record Position(Instant scheduledAt, MeetingId id) {}

    /** The meeting, or empty where there is none or none in scope. */
    Optional<Seen> find(MeetingId id, AgencyScope scope);

    /** The meetings of the caller's authority. */
    List<Meeting> list(Query query, AgencyScope scope);

    /** The meetings of a case in scope, first scheduled first. */
    List<Meeting> ofCase(CaseId caseId, Scope scope);

    /** Keeps a new meeting. The relations that open it must have been written before. */
    void add(Meeting meeting, AgencyScope scope);

    /** Keeps a meeting after a step; answers its version now. */
    long update(Meeting meeting, AgencyScope scope);
}
