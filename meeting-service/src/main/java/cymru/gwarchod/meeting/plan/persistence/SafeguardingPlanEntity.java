package cymru.gwarchod.meeting.plan.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.meeting.plan.domain.PlanEndReason;
import cymru.gwarchod.meeting.plan.domain.PlanStatus;
import cymru.gwarchod.meeting.plan.domain.PlanType;
import cymru.gwarchod.meeting.plan.domain.ProgrammeTopic;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import cymru.gwarchod.meeting.vocabulary.persistence.ProfessionalDocument;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A plan's row. */
@Entity(name = "SafeguardingPlan")
@Table(name = "safeguarding_plan")
@DynamicUpdate
class SafeguardingPlanEntity {

    @Id
    UUID id;

    String reference;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "responsible_agency")
    String responsibleAgency;

    @Column(name = "meeting_id")
    @Nullable UUID meetingId;

    @Enumerated(EnumType.STRING)
    PlanType type;

    @Column(name = "child_views")
    @Nullable String childViews;

    @Column(name = "no_views_reason")
    @Nullable String noViewsReason;

    @Convert(converter = ProfessionalDocument.class)
    @Column(name = "direct_work_by")
    Professional directWorkBy;

    @Column(name = "direct_work")
    String directWork;

    @Column(name = "direct_work_topics")
    String[] directWorkTopics;

    @Column(name = "carer_support")
    @Nullable String carerSupport;

    @Column(name = "review_on")
    LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    PlanStatus status;

    @Embedded
    @EmbeddedColumnNaming("written_by_%s")
    ActorColumns writtenBy;

    @Column(name = "agreed_at")
    Instant agreedAt;

    @Column(name = "activated_at")
    @Nullable Instant activatedAt;

    @Column(name = "amended_at")
    @Nullable Instant amendedAt;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Column(name = "end_reason")
    @Enumerated(EnumType.STRING)
    @Nullable PlanEndReason endReason;

    @Column(name = "end_note")
    @Nullable String endNote;

    @Version
    long version;

    protected SafeguardingPlanEntity() {}

    static SafeguardingPlanEntity of(SafeguardingPlan plan) {
        SafeguardingPlanEntity row = new SafeguardingPlanEntity();
        row.id = plan.id().value();
        row.reference = plan.reference();
        row.caseId = plan.responsibility().caseId().value();
        row.childId = plan.responsibility().child().value();
        row.localAuthority = plan.responsibility().localAuthority();
        row.responsibleAgency = plan.responsibility().agency().value();
        row.meetingId = plan.meeting().map(MeetingId::value).orElse(null);
        row.writtenBy = ActorColumns.of(plan.writtenBy());
        row.agreedAt = plan.agreedAt();
        row.take(plan);
        return row;
    }

    /** Takes over what a step may change. */
    void take(SafeguardingPlan plan) {
        SafeguardingPlan.Text text = plan.text();
        type = text.type();
        childViews = text.childViews().orElse(null);
        noViewsReason = text.noViewsReason().orElse(null);
        directWorkBy = text.directWorkBy();
        directWork = text.directWork();
        directWorkTopics = text.directWorkTopics().stream().map(Enum::name).toArray(String[]::new);
        carerSupport = text.carerSupport().orElse(null);
        reviewOn = text.reviewOn();
        status = plan.status();
        activatedAt = plan.activatedAt().orElse(null);
        amendedAt = plan.amendedAt().orElse(null);
        plan.ending().ifPresent(ending -> {
            endedAt = ending.at();
            endReason = ending.reason();
            endNote = ending.note();
        });
    }

    SafeguardingPlan toPlan(List<PlanActionEntity> actions) {
        return new SafeguardingPlan(
                new PlanId(id),
                reference,
                new Responsibility(
                        new CaseId(caseId), new ChildId(childId), localAuthority, new AgencyCode(responsibleAgency)),
                Optional.ofNullable(meetingId).map(MeetingId::new),
                new SafeguardingPlan.Text(
                        type,
                        Optional.ofNullable(childViews),
                        Optional.ofNullable(noViewsReason),
                        directWorkBy,
                        directWork,
                        Arrays.stream(directWorkTopics)
                                .map(ProgrammeTopic::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        Optional.ofNullable(carerSupport),
                        reviewOn),
                actions.stream().map(PlanActionEntity::toAction).toList(),
                status,
                writtenBy.toActor(),
                agreedAt,
                Optional.ofNullable(activatedAt),
                Optional.ofNullable(amendedAt),
                Optional.ofNullable(endReason)
                        .map(reason -> new SafeguardingPlan.Ending(
                                reason, Objects.requireNonNull(endNote), Objects.requireNonNull(endedAt))),
                version);
    }
}
