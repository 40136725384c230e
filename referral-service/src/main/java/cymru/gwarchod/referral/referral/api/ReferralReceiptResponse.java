package cymru.gwarchod.referral.referral.api;

import cymru.gwarchod.referral.referral.ReferralAccess;
import cymru.gwarchod.referral.referral.domain.Receipt;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.vocabulary.api.ConcernDetailsResponse;
import cymru.gwarchod.referral.vocabulary.api.ContactResponse;
import cymru.gwarchod.referral.vocabulary.api.ReportedChildResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What who referred sees: the own text, the receipt, the outcome and whom to call. It is the same whether the child was known or not.")
public record ReferralReceiptResponse(
        @Schema(enumeration = "outcome") String view,
        UUID id,
        @Schema(examples = "REF-2026-7K3M0-Q9XD7") String reference,
        ReferralStatus status,
        Instant receivedAt,
        Receipt.Channel channel,
        String responsibleAuthority,
        @Schema(description = "Whom to call about it") ContactResponse contact,
        boolean immediateRisk,
        ReportedChildResponse child,
        ConcernDetailsResponse concern,
        Map<String, String> links)
        implements ReferralView {

    static ReferralReceiptResponse of(Referral referral, ContactResponse contact) {
        return new ReferralReceiptResponse(
                ReferralAccess.OUTCOME,
                referral.id().value(),
                referral.reference(),
                referral.status(),
                referral.receipt().receivedAt(),
                referral.receipt().channel(),
                referral.responsibility().localAuthority(),
                contact,
                referral.content().immediateRisk(),
                ReportedChildResponse.of(referral.content().child()),
                ConcernDetailsResponse.of(referral.content().concern()),
                Map.of("self", "/v1/referrals/" + referral.id().value()));
    }
}
