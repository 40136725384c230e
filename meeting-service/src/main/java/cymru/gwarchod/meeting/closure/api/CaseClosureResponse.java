package cymru.gwarchod.meeting.closure.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.meeting.closure.domain.CaseClosure;
import cymru.gwarchod.meeting.closure.domain.ClosureGround;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a case ended without a plan, for the responsible authority.")
public record CaseClosureResponse(
        UUID id,
        UUID caseId,
        UUID childId,

        @Schema(description = "Why no plan was needed") ClosureGround ground,

        String note,
        @Schema(examples = "Rheola Ffuglen") String closedBy,
        Instant closedAt,
        Map<String, String> links)
        implements Replayable {

    static CaseClosureResponse of(CaseClosure closure) {
        return new CaseClosureResponse(
                closure.id().value(),
                closure.responsibility().caseId().value(),
                closure.responsibility().child().value(),
                closure.ground(),
                closure.note(),
                closure.by().name(),
                closure.at(),
                Map.of(
                        "self",
                        "/v1/case-closures/" + closure.id().value(),
                        "case",
                        "/v1/cases/" + closure.responsibility().caseId().value()));
    }
}
