package cymru.gwarchod.referral.referral.api;

import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A referral in a list.")
public record ReferralSummaryResponse(
        UUID id,
        @Schema(examples = "REF-2026-000001") String reference,
        ReferralStatus status,
        Instant receivedAt,
        boolean immediateRisk,
        String responsibleAuthority,
        String submittedBy,
        Map<String, String> links) {

    static ReferralSummaryResponse of(Referral referral) {
        return new ReferralSummaryResponse(
                referral.id().value(),
                referral.reference(),
                referral.status(),
                referral.receipt().receivedAt(),
                referral.content().immediateRisk(),
                referral.responsibility().localAuthority(),
                referral.content().submitter().agency().value(),
                Map.of("self", "/v1/referrals/" + referral.id().value()));
    }
}
