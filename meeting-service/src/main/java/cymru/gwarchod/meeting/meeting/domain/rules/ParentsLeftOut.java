package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.meeting.domain.ParentsPart;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parents are involved early (guidance 1.8, 1.9); where it is suspected that they have a part in the exploitation they are
 * left out until somebody decides otherwise and says why (2.10). What was recorded last for the child stands, when
 * a meeting is convened or at any time after, until something else is.
 */
@StatutoryRule({"SHARE-06", "ROLE-27"})
public final class ParentsLeftOut {

    private ParentsLeftOut() {}

    /** Whether it is suspected, by what was recorded last in any of these meetings. */
    public static boolean suspectedBy(List<Meeting> meetings) {
        return meetings.stream()
                .flatMap(m -> m.convening().parentsNow().stream())
                .max(Comparator.comparing(Meeting.ParentsSaid::at))
                .filter(said -> said.part().complicitySuspected())
                .isPresent();
    }

    /** What stands in the way of asking them to a meeting. */
    public static Stream<Refusal> check(Optional<ParentsPart> part) {
        return part
                .filter(p ->
                        p.invited() && p.complicitySuspected() && p.decision().isEmpty())
                .map(p -> Refusal.of(MeetingRefusal.PARENTS_LEFT_OUT))
                .stream();
    }
}
