package cymru.gwarchod.referral.casefile.api;

import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseOverview;
import cymru.gwarchod.referral.casefile.domain.CaseState;
import cymru.gwarchod.referral.casefile.domain.NextStep;
import cymru.gwarchod.statutoryclock.Due;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A case in a list.")
public record CaseSummaryResponse(
        UUID id,
        @Schema(examples = "CASE-2026-7K3M0-Q9XD7") String reference,

        @Schema(description = "Derived from what has happened, never set")
        CaseState state,

        UUID childId,
        Instant openedAt,
        Optional<Instant> closedAt,

        @Schema(description = "The instant at which the first of the next steps is late")
        Optional<Instant> nextDueBefore,

        Map<String, String> links) {

    static CaseSummaryResponse of(CaseOverview overview) {
        CaseFile caseFile = overview.caseFile();
        return new CaseSummaryResponse(
                caseFile.id().value(),
                caseFile.reference(),
                overview.state(),
                caseFile.child().value(),
                caseFile.openedAt(),
                caseFile.closure().map(CaseFile.Closure::at),
                overview.nextSteps().stream()
                        .map(NextStep::due)
                        .flatMap(Optional::stream)
                        .map(Due::limit)
                        .min(Comparator.naturalOrder()),
                Map.of("self", "/v1/cases/" + caseFile.id().value()));
    }
}
