package cymru.gwarchod.referral.workitem.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work item's row. Its version is the obligation's, which decides what is newer; nobody edits it here. */
@Entity(name = "WorkItem")
@Table(name = "work_item")
class WorkItemEntity {

    @Id
    UUID id;

    String source;

    String kind;

    String rule;

    String strength;

    String pack;

    String calendar;

    @Column(name = "child_id")
    @Nullable UUID childId;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "trigger_at")
    Instant triggerAt;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "limit_at")
    Instant limitAt;

    @Column(name = "in_hours")
    boolean inHours;

    @Column(name = "last_working_day")
    LocalDate lastWorkingDay;

    @Column(name = "owner_agency")
    String ownerAgency;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "owner_role")
    String ownerRole;

    @Column(name = "owner_person")
    @Nullable String ownerPerson;

    boolean immediate;

    String link;

    @Enumerated(EnumType.STRING)
    WorkItem.Progress progress;

    @Column(name = "done_at")
    @Nullable Instant doneAt;

    @Nullable String reason;

    @Column(name = "trigger_record")
    @Nullable UUID triggerRecord;

    @Column(name = "moved_from")
    @Nullable LocalDate movedFrom;

    @Column(name = "replaced_by")
    @Nullable UUID replacedBy;

    @Column(name = "departed_at")
    @Nullable Instant departedAt;

    @Column(name = "departed_by")
    @Nullable String departedBy;

    @Column(name = "departed_by_name")
    @Nullable String departedByName;

    @Column(name = "departure_reason")
    @Nullable String departureReason;

    @Column(name = "obligation_version")
    long obligationVersion;

    protected WorkItemEntity() {}

    WorkItemEntity(UUID id) {
        this.id = id;
    }

    void take(WorkItem item) {
        source = item.source();
        kind = item.kind();
        rule = item.rule().id();
        strength = item.rule().strength();
        pack = item.rule().pack();
        calendar = item.rule().calendar();
        childId = item.child().map(ChildId::value).orElse(null);
        caseId = item.caseId().value();
        triggerAt = item.started().at();
        triggerRecord = item.started().record().orElse(null);
        dueOn = item.dueOn();
        limitAt = item.limit();
        inHours = item.countedInHours();
        lastWorkingDay = item.lastWorkingDay();
        ownerAgency = item.owner().agency().value();
        localAuthority = item.owner().localAuthority();
        ownerRole = item.owner().role();
        ownerPerson = item.owner().person().orElse(null);
        immediate = item.immediate();
        link = item.link();
        progress = item.progress();
        doneAt = item.doneAt().orElse(null);
        reason = item.reason().orElse(null);
        movedFrom = item.movedFrom().orElse(null);
        replacedBy = item.replacedBy().map(WorkItem.WorkItemId::value).orElse(null);
        if (departedAt == null) {
            departedAt = item.departure().map(WorkItem.Departure::decidedAt).orElse(null);
        }
        obligationVersion = item.version();
    }

    WorkItem toWorkItem() {
        return new WorkItem(
                new WorkItem.WorkItemId(id),
                source,
                kind,
                new WorkItem.Rule(rule, strength, pack, calendar),
                Optional.ofNullable(childId).map(ChildId::new),
                new CaseId(caseId),
                new WorkItem.Started(triggerAt, Optional.ofNullable(triggerRecord)),
                dueOn,
                limitAt,
                inHours,
                lastWorkingDay,
                Optional.ofNullable(movedFrom),
                new WorkItem.Owner(
                        new AgencyCode(ownerAgency), localAuthority, ownerRole, Optional.ofNullable(ownerPerson)),
                immediate,
                link,
                progress,
                Optional.ofNullable(doneAt),
                Optional.ofNullable(reason),
                Optional.ofNullable(replacedBy).map(WorkItem.WorkItemId::new),
                Optional.ofNullable(departedAt).map(at -> new WorkItem.Departure(at, words())),
                obligationVersion);
    }

    private Optional<WorkItem.Words> words() {
        return departedBy == null || departedByName == null || departureReason == null
                ? Optional.empty()
                : Optional.of(new WorkItem.Words(departedBy, departedByName, departureReason));
    }
}
