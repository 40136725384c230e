package cymru.gwarchod.assessment.reassessment.api;

import cymru.gwarchod.assessment.reassessment.ReassessmentAccess;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentCause;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentUrgency;
import cymru.gwarchod.idempotency.Replayable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A call to assess a child again, with its cause; the next completed assessment meets it.")
public record ReassessmentResponse(
        @Schema(enumeration = "member") String view,
        UUID id,
        UUID caseId,
        UUID childId,
        ReassessmentCause cause,

        @Schema(description = "The record behind it: a placement, an episode, a meeting, or this record itself")
        UUID causeId,

        @Schema(description = "IMMEDIATE from category 2 up, REVIEW at category 1 (SERAF-09)")
        ReassessmentUrgency urgency,

        @Schema(description = "When it happened; the period runs from then")
        Instant occurredAt,

        Instant openedAt,

        @Schema(
                description =
                        "The last day, civil date in Wales, as counted when it was opened; the work item has it as it stands now. Absent where the assessment was there already")
        Optional<LocalDate> dueOn,

        @Schema(description = "In time before this instant") Optional<Instant> dueBefore,

        @Schema(description = "What a member of the case says has changed")
        Optional<String> description,

        @Schema(description = "Agency code of who says so", examples = "SS-FLINTSHIRE")
        Optional<String> recordedByAgency,

        @Schema(description = "Whether an assessment has met it")
        boolean met,

        @Schema(description = "The assessment that met it") Optional<UUID> assessmentId,

        @Schema(description = "When that was completed") Optional<Instant> metAt,

        Map<String, String> links)
        implements Replayable {

    static ReassessmentResponse of(Reassessment reassessment) {
        return new ReassessmentResponse(
                ReassessmentAccess.MEMBER,
                reassessment.id().value(),
                reassessment.caseId().value(),
                reassessment.trigger().child().value(),
                reassessment.trigger().cause(),
                reassessment.trigger().record(),
                reassessment.urgency(),
                reassessment.trigger().occurredAt(),
                reassessment.openedAt(),
                reassessment.due().map(Reassessment.Deadline::on),
                reassessment.due().map(Reassessment.Deadline::before),
                reassessment.reported().map(Reassessment.ReportedChange::description),
                reassessment.reported().map(change -> change.agency().value()),
                !reassessment.isOpen(),
                reassessment.met().map(met -> met.assessment().value()),
                reassessment.met().map(Reassessment.Met::at),
                links(reassessment));
    }

    private static Map<String, String> links(Reassessment reassessment) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/v1/reassessments/" + reassessment.id().value());
        links.put("case", "/v1/cases/" + reassessment.caseId().value());
        links.put(
                "assessments", "/v1/assessments?caseId=" + reassessment.caseId().value());
        String record = reassessment.trigger().record().toString();
        switch (reassessment.trigger().cause()) {
            case PLACEMENT_CHANGE -> links.put("cause", "/v1/placements/" + record);
            case MISSING_EPISODE -> links.put("cause", "/v1/missing-episodes/" + record);
            case REVIEW_MEETING -> links.put("cause", "/v1/meetings/" + record);
            case SIGNIFICANT_CHANGE -> links.put("cause", links.get("self"));
        }
        reassessment
                .met()
                .ifPresent(met -> links.put(
                        "assessment", "/v1/assessments/" + met.assessment().value()));
        return links;
    }
}
