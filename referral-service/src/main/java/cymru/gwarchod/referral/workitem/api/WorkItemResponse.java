package cymru.gwarchod.referral.workitem.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.workitem.Standing;
import cymru.gwarchod.referral.workitem.domain.AtRisk;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.statutoryclock.Timeliness;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that the caller's agency has to do by when.")
public record WorkItemResponse(
        UUID id,
        @Schema(examples = "COMPLETE_SERAF") String kind,
        TimelinessStatus status,

        @Schema(description = "By how much it is or was late; whatever became of it, a breach stays visible (COMP-02)")
        Optional<LatenessResponse> late,

        @Schema(description = "Why it may be missed: facts about the work, for what is still to be done")
        List<AtRisk> atRisk,

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

        @Schema(description = "The last day before a proclaimed day moved it (TIME-R7)")
        Optional<LocalDate> movedFrom,

        String ownerRole,
        String localAuthority,

        @Schema(description = "Whether the source says immediately")
        boolean immediate,

        Optional<Instant> doneAt,

        @Schema(description = "Why it was cancelled, a fixed code")
        Optional<String> reason,

        @Schema(description = "The work item that took its place")
        Optional<UUID> replacedBy,

        @Schema(description = "When it was decided to depart from the rule")
        Optional<Instant> departedAt,

        @Schema(description = "The departure in full; only where the item is read by itself")
        Optional<DepartureResponse> departure,

        Map<String, String> links)
        implements Replayable {

    @Schema(description = "How late.")
    public record LatenessResponse(
            @Schema(description = "Calendar days after the last day")
            long days,

            @Schema(description = "Whole minutes since the limit")
            long minutes) {

        static LatenessResponse of(Timeliness.Lateness late) {
            return new LatenessResponse(late.days(), late.elapsed().toMinutes());
        }
    }

    @Schema(description = "That a step was missed or varied, who decided, when and why (COMP-02).")
    public record DepartureResponse(
            @Schema(description = "The rule departed from", examples = "TIME-03")
            String rule,

            @Schema(description = "The person, as other professionals know her or him")
            String decidedBy,

            Instant decidedAt,
            String reason) {}

    /** As it stands in a list. */
    static WorkItemResponse of(Standing standing) {
        return of(standing, Optional.empty());
    }

    /** As it is read by itself. */
    static WorkItemResponse inFull(Standing standing) {
        WorkItem item = standing.item();
        return of(standing, item.departure().flatMap(departure -> departure
                .words()
                .map(words ->
                        new DepartureResponse(item.rule().id(), words.name(), departure.decidedAt(), words.reason()))));
    }

    private static WorkItemResponse of(Standing standing, Optional<DepartureResponse> departure) {
        WorkItem item = standing.item();
        return new WorkItemResponse(
                item.id().value(),
                item.kind(),
                standing.timeliness().status(),
                standing.timeliness().lateness().map(LatenessResponse::of),
                List.copyOf(standing.atRisk()),
                item.rule().id(),
                item.rule().strength(),
                item.rule().pack(),
                item.rule().calendar(),
                item.child().map(ChildId::value),
                Optional.of(item.caseId().value()).filter(caseId -> item.hasCase()),
                item.started().at(),
                item.dueOn(),
                item.limit(),
                item.lastWorkingDay(),
                item.movedFrom(),
                item.owner().role(),
                item.owner().localAuthority(),
                item.immediate(),
                item.doneAt(),
                item.reason(),
                item.replacedBy().map(WorkItem.WorkItemId::value),
                item.departure().map(WorkItem.Departure::decidedAt),
                departure,
                links(item));
    }

    private static Map<String, String> links(WorkItem item) {
        String self = "/v1/work-items/" + item.id().value();
        Map<String, String> links =
                new TreeMap<>(Map.of("self", self, "explanation", self + "/explanation", "do", item.link()));
        if (item.hasCase()) {
            links.put("case", "/v1/cases/" + item.caseId().value());
        }
        return links;
    }
}
