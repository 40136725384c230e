package cymru.gwarchod.meeting.discussion.domain.rules;

import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.DiscussionRefusal;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.stream.Stream;

/**
 * A strategy discussion is one between police and social services, who share what they know, for a purpose that is
 * written down (MEET-03, AMB-19, SHARE-03). The officer is named, because that officer confirms the record.
 */
@StatutoryRule({"MEET-03", "SHARE-03", "AMB-19"})
public final class PoliceAndSocialServicesShare {

    private PoliceAndSocialServicesShare() {}

    /** What stands in the way. */
    public static Stream<Refusal> check(StrategyDiscussion.Content content) {
        if (content.decision() == DiscussionDecision.NOT_HELD) {
            return Stream.empty();
        }
        Stream.Builder<Refusal> found = Stream.builder();
        if (content.participants().stream().noneMatch(StrategyDiscussion.Participant::isNamedOfficer)) {
            found.add(Refusal.of(DiscussionRefusal.POLICE_PARTICIPANT_REQUIRED));
        }
        if (content.participants().stream().noneMatch(p -> p.agencyType() == AgencyType.SOCIAL_SERVICES)) {
            found.add(Refusal.of(DiscussionRefusal.SOCIAL_SERVICES_PARTICIPANT_REQUIRED));
        }
        if (content.informationShared().isEmpty()) {
            found.add(Refusal.of(DiscussionRefusal.INFORMATION_SHARED_MISSING));
        }
        if (content.sharingPurpose().isEmpty()) {
            found.add(Refusal.of(DiscussionRefusal.SHARING_PURPOSE_MISSING));
        }
        return found.build();
    }
}
