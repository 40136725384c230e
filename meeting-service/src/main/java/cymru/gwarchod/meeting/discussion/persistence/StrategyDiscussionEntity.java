package cymru.gwarchod.meeting.discussion.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.DiscussionStatus;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A discussion's row. */
@Entity(name = "StrategyDiscussion")
@Table(name = "strategy_discussion")
@DynamicUpdate
class StrategyDiscussionEntity {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "responsible_agency")
    String responsibleAgency;

    @Embedded
    @EmbeddedColumnNaming("recorded_by_%s")
    ActorColumns recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "held_at")
    @Nullable Instant heldAt;

    @Convert(converter = ParticipantsDocument.class)
    List<StrategyDiscussion.Participant> participants;

    @Column(name = "sharing_purpose")
    @Nullable String sharingPurpose;

    @Column(name = "information_shared")
    @Nullable String informationShared;

    @Column(name = "course_of_action")
    @Nullable String courseOfAction;

    @Enumerated(EnumType.STRING)
    DiscussionDecision decision;

    @Nullable String reason;

    @Column(name = "section_47")
    boolean section47;

    @Enumerated(EnumType.STRING)
    @Nullable Category category;

    @Enumerated(EnumType.STRING)
    DiscussionStatus status;

    @Embedded
    @EmbeddedColumnNaming("confirmed_by_%s")
    @Nullable ActorColumns confirmedBy;

    @Column(name = "confirmed_at")
    @Nullable Instant confirmedAt;

    @Embedded
    @EmbeddedColumnNaming("feedback_by_%s")
    @Nullable ActorColumns feedbackBy;

    @Column(name = "feedback_at")
    @Nullable Instant feedbackAt;

    @Nullable String feedback;

    @Column(name = "acknowledged_at")
    @Nullable Instant acknowledgedAt;

    @Embedded
    @EmbeddedColumnNaming("acknowledged_by_%s")
    @Nullable ActorColumns acknowledgedBy;

    @Version
    long version;

    protected StrategyDiscussionEntity() {}

    static StrategyDiscussionEntity of(StrategyDiscussion discussion) {
        StrategyDiscussionEntity row = new StrategyDiscussionEntity();
        Responsibility whose = discussion.responsibility();
        StrategyDiscussion.Content content = discussion.content();
        row.id = discussion.id().value();
        row.caseId = whose.caseId().value();
        row.childId = whose.child().value();
        row.localAuthority = whose.localAuthority();
        row.responsibleAgency = whose.agency().value();
        row.recordedBy = ActorColumns.of(discussion.recordedBy());
        row.recordedAt = discussion.recordedAt();
        row.heldAt = content.heldAt().orElse(null);
        row.participants = content.participants();
        row.sharingPurpose = content.sharingPurpose().orElse(null);
        row.informationShared = content.informationShared().orElse(null);
        row.courseOfAction = content.courseOfAction().orElse(null);
        row.decision = content.decision();
        row.reason = content.reason().orElse(null);
        row.section47 = content.section47();
        row.category = discussion.category().orElse(null);
        row.take(discussion);
        return row;
    }

    /** Takes over what a step may change. */
    void take(StrategyDiscussion discussion) {
        status = discussion.status();
        discussion.confirmation().ifPresent(c -> {
            confirmedBy = ActorColumns.of(c.by());
            confirmedAt = c.at();
        });
        discussion.feedback().ifPresent(f -> {
            feedbackBy = ActorColumns.of(f.by());
            feedbackAt = f.at();
            feedback = f.text();
            acknowledgedAt = f.acknowledgedAt().orElse(null);
            acknowledgedBy = f.acknowledgedBy().map(ActorColumns::of).orElse(null);
        });
    }

    StrategyDiscussion toDiscussion() {
        return new StrategyDiscussion(
                new DiscussionId(id),
                new Responsibility(
                        new CaseId(caseId), new ChildId(childId), localAuthority, new AgencyCode(responsibleAgency)),
                recordedBy.toActor(),
                recordedAt,
                new StrategyDiscussion.Content(
                        Optional.ofNullable(heldAt),
                        participants,
                        Optional.ofNullable(sharingPurpose),
                        Optional.ofNullable(informationShared),
                        Optional.ofNullable(courseOfAction),
                        decision,
                        Optional.ofNullable(reason),
                        section47),
                Optional.ofNullable(category),
                status,
                Optional.ofNullable(confirmedBy)
                        .map(by ->
                                new StrategyDiscussion.Confirmation(by.toActor(), Objects.requireNonNull(confirmedAt))),
                Optional.ofNullable(feedbackBy)
                        .map(by -> new StrategyDiscussion.Feedback(
                                by.toActor(),
                                Objects.requireNonNull(feedbackAt),
                                Objects.requireNonNull(feedback),
                                Optional.ofNullable(acknowledgedAt),
                                Optional.ofNullable(acknowledgedBy).map(ActorColumns::toActor))),
                version);
    }
}
