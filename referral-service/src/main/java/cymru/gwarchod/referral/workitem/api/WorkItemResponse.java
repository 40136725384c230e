package cymru.gwarchod.referral.workitem.api;

import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.workitem.ListWorkItems;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that the caller's agency has to do by when.")
public record WorkItemResponse(
        UUID id,
        @Schema(examples = "COMPLETE_SERAF") String kind,
        TimelinessStatus status,

        @Schema(description = "The rule by which it is due", examples = "TIME-01")
        String rule,

        @Schema(description = "COMPLY, HAVE_REGARD or ADVISORY (COMP-01)")
        String strength,

        @Schema(description = "Policy pack it was counted with")
        String pack,

        @Schema(description = "Calendar it was counted with")
        String calendar,

        @Schema(description = "Absent until it is known, and may be known here, who the child is")
        Optional<UUID> childId,

        @Schema(description = "Absent where it is about a submission that belongs to no case")
        Optional<UUID> caseId,

        @Schema(description = "When the period started") Instant startedAt,

        @Schema(description = "The last day, civil date in Wales")
        LocalDate dueOn,

        @Schema(description = "In time before this instant for days, up to it for hours")
        Instant limit,

        @Schema(description = "Last working day on or before the due date")
        LocalDate lastWorkingDay,

        String ownerRole,
        String localAuthority,

        @Schema(description = "Whether the source says immediately")
        boolean immediate,

        Optional<Instant> doneAt,

        @Schema(description = "Why it was cancelled, a fixed code")
        Optional<String> reason,

        Map<String, String> links) {

    static WorkItemResponse of(ListWorkItems.Listed listed) {
        WorkItem item = listed.item();
        return new WorkItemResponse(
                item.id().value(),
                item.kind(),
                listed.status(),
                item.rule().id(),
                item.rule().strength(),
                item.rule().pack(),
                item.rule().calendar(),
                item.child().map(ChildId::value),
                Optional.of(item.caseId().value()).filter(caseId -> item.hasCase()),
                item.trigger(),
                item.dueOn(),
                item.limit(),
                item.lastWorkingDay(),
                item.owner().role(),
                item.owner().localAuthority(),
                item.immediate(),
                item.doneAt(),
                item.reason(),
                item.hasCase()
                        ? Map.of(
                                "do",
                                item.link(),
                                "case",
                                "/v1/cases/" + item.caseId().value())
                        : Map.of("do", item.link()));
    }
}
