package cymru.gwarchod.referral.vocabulary.persistence;

import cymru.gwarchod.referral.vocabulary.LeadDiscussion;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The discussion with the own lead, as columns; all empty where there was none. */
@Embeddable
public record LeadDiscussionColumns(
        @Column(name = "lead_name") String leadName,
        @Column(name = "lead_discussed_at") Instant discussedAt,
        @Column(name = "lead_summary") String summary,

        @Column(name = "lead_agreed_action") @Enumerated(EnumType.STRING)
        LeadDiscussion.AgreedAction agreedAction) {

    /** As columns. */
    public static LeadDiscussionColumns of(LeadDiscussion discussion) {
        return new LeadDiscussionColumns(
                discussion.leadName(), discussion.discussedAt(), discussion.summary(), discussion.agreedAction());
    }

    /** As a value. */
    public LeadDiscussion toLeadDiscussion() {
        return new LeadDiscussion(leadName, discussedAt, summary, agreedAction);
    }
}
