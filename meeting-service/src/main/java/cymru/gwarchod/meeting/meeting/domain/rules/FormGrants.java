package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.meeting.domain.ShareLevel;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is invited sees the summary of the assessment (SHARE-01, AMB-17). The whole form is opened to a named person only
 * (SHARE-02), and for a purpose that is written down (SHARE-03).
 */
@StatutoryRule({"SHARE-01", "SHARE-02", "SHARE-03", "AMB-17"})
public final class FormGrants {

    /** What an invitation opens where nobody says more. */
    public static final ShareLevel DEFAULT = ShareLevel.SUMMARY;

    private FormGrants() {}

    /**
     * What stands in the way.
     *
     * @param at place of what is asked for in the request, as a JSON pointer
     */
    public static Stream<Refusal> check(String at, Professional who, ShareLevel level, Optional<String> purpose) {
        Stream.Builder<Refusal> found = Stream.builder();
        if (level == ShareLevel.FULL && who.person().isEmpty()) {
            found.add(Refusal.at(at + "/shareLevel", MeetingRefusal.FULL_NEEDS_NAMED_PERSON));
        }
        if (level == ShareLevel.FULL && purpose.isEmpty()) {
            found.add(Refusal.at(at + "/sharingPurpose", MeetingRefusal.SHARING_PURPOSE_MISSING));
        }
        return found.build();
    }
}
