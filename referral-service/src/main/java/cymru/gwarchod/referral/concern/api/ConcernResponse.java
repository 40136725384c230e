package cymru.gwarchod.referral.concern.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.referral.concern.domain.Concern;
import cymru.gwarchod.referral.concern.domain.ConcernStatus;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.referral.vocabulary.api.ConcernDetailsResponse;
import cymru.gwarchod.referral.vocabulary.api.Contacts;
import cymru.gwarchod.referral.vocabulary.api.LeadDiscussionResponse;
import cymru.gwarchod.referral.vocabulary.api.ReportedChildResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A concern report, for the own agency.")
public record ConcernResponse(
        UUID id,
        @Schema(examples = "CON-2026-7K3M0-Q9XD7") String reference,
        ConcernStatus status,
        Instant reportedAt,

        @Schema(description = "Who reported it; of an anonymous report, a professional of a kind of agency")
        String reportedBy,

        Optional<String> unit,
        boolean immediateRisk,
        ReportedChildResponse child,
        ConcernDetailsResponse concern,
        Optional<LeadDiscussionResponse> leadDiscussion,

        @Schema(description = "The referral that took it up")
        Optional<UUID> referralId,

        Map<String, String> links)
        implements Replayable {

    static ConcernResponse of(Concern concern, Contacts contacts) {
        return new ConcernResponse(
                concern.id().value(),
                concern.reference(),
                concern.status(),
                concern.reportedAt(),
                concern.by().anonymous()
                        ? contacts.professionalOf(concern.reporter().agency())
                        : concern.reporter().name(),
                concern.unitShown(),
                concern.immediateRisk(),
                ReportedChildResponse.of(concern.child()),
                ConcernDetailsResponse.of(concern.details()),
                concern.leadDiscussion().map(LeadDiscussionResponse::of),
                concern.referral().map(ReferralId::value),
                Map.of("self", "/v1/concerns/" + concern.id().value()));
    }
}
