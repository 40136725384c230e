package cymru.gwarchod.referral.vocabulary.api;

import cymru.gwarchod.referral.vocabulary.LeadDiscussion;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The discussion with the own agency's lead, and what was agreed (REF-05).")
public record LeadDiscussionResponse(
        String leadName, Instant discussedAt, String summary, LeadDiscussion.AgreedAction agreedAction) {

    /** For an answer that does not say who the lead is, because that would tell who the source is. */
    public static LeadDiscussionResponse masked(LeadDiscussion discussion, String inPlaceOfTheLead) {
        return new LeadDiscussionResponse(
                inPlaceOfTheLead, discussion.discussedAt(), discussion.summary(), discussion.agreedAction());
    }

    /** For an answer. */
    public static LeadDiscussionResponse of(LeadDiscussion discussion) {
        return new LeadDiscussionResponse(
                discussion.leadName(), discussion.discussedAt(), discussion.summary(), discussion.agreedAction());
    }
}
