package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.fact.PublishedFact;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.outbox.DomainEvent;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The events of a discussion (catalogue 1.24). No name, address or free text is in any of them. */
public final class DiscussionEvents {

    public static final String RECORDED = "cymru.gwarchod.strategy-discussion.recorded.v1";
    public static final String CONFIRMED = "cymru.gwarchod.strategy-discussion.confirmed.v1";
    public static final String REFERRER_INFORMED = "cymru.gwarchod.referrer.informed.v1";
    public static final String FEEDBACK_ACKNOWLEDGED = "cymru.gwarchod.referrer.acknowledged.v1";
    public static final String SECTION_47 = "cymru.gwarchod.section-47.decided.v1";

    private DiscussionEvents() {}

    /** What other services' rules need of a discussion. */
    public record Data(
            UUID discussionId,
            UUID caseId,
            UUID childId,
            String responsibleAuthority,
            String responsibleAgency,
            DiscussionDecision decision,
            Instant decidedAt,
            boolean section47,
            Optional<Category> category) {}

    /** An event of this discussion. */
    static DomainEvent of(String type, StrategyDiscussion discussion, Instant at) {
        var whose = discussion.responsibility();
        Set<String> audience = new LinkedHashSet<>();
        audience.add(whose.agency().value());
        discussion
                .content()
                .participants()
                .forEach(p -> audience.add(p.who().agency().value()));
        return new PublishedFact(
                type,
                "strategy-discussion",
                discussion.id().value(),
                at,
                audience,
                new Data(
                        discussion.id().value(),
                        whose.caseId().value(),
                        whose.child().value(),
                        whose.localAuthority(),
                        whose.agency().value(),
                        discussion.content().decision(),
                        discussion.decidedAt(),
                        discussion.content().section47(),
                        discussion.category()));
    }
}
