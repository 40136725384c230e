package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.fact.PublishedFact;
import cymru.gwarchod.meeting.fact.Section47Decided;
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

    /** That it decided on an enquiry under section 47. */
    static DomainEvent section47(StrategyDiscussion discussion) {
        return Section47Decided.in(
                discussion.id(),
                discussion.responsibility(),
                discussion.category(),
                discussion.decidedAt(),
                audience(discussion));
    }

    /** An event of this discussion. */
    static DomainEvent of(String type, StrategyDiscussion discussion, Instant at) {
        var whose = discussion.responsibility();
        return new PublishedFact(
                type,
                "strategy-discussion",
                discussion.id().value(),
                at,
                audience(discussion),
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

    private static Set<String> audience(StrategyDiscussion discussion) {
        Set<String> audience = new LinkedHashSet<>();
        audience.add(discussion.responsibility().agency().value());
        discussion
                .content()
                .participants()
                .forEach(p -> audience.add(p.who().agency().value()));
        return audience;
    }
}
