package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.ContributionAccess;
import cymru.gwarchod.assessment.assessment.domain.Contribution;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.idempotency.Replayable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "That a contribution was received. It is the same whether or not anything came of it, and names no record that the contributor has not named.")
public record ContributionReceiptResponse(
        @Schema(enumeration = "receipt") String view,
        UUID id,

        @Schema(
                description = "Never the statutory assessment, and stops no clock (AMB-9)",
                enumeration = "CONTRIBUTION")
        String type,

        @Schema(description = "The referral, where the child was named by it")
        Optional<UUID> referralId,

        @Schema(description = "The case, where the child was named by it")
        Optional<UUID> caseId,

        @Schema(examples = "GUIDANCE_2010") String instrument,

        @Schema(description = "Codes of the indicators that were spoken to")
        List<String> answered,

        Instant submittedAt,
        Map<String, String> links)
        implements ContributionView, Replayable {

    static ContributionReceiptResponse of(Contribution contribution) {
        Optional<UUID> referral = contribution.about().referral().map(ReferralId::value);
        return new ContributionReceiptResponse(
                ContributionAccess.RECEIPT,
                contribution.id().value(),
                ContributionResponse.TYPE,
                referral,
                referral.isPresent()
                        ? Optional.empty()
                        : Optional.of(contribution.about().caseId().value()),
                contribution.instrument().value(),
                contribution.answers().byCode().keySet().stream()
                        .map(IndicatorCode::value)
                        .toList(),
                contribution.submittedAt(),
                Map.of("self", "/v1/contributions/" + contribution.id().value()));
    }
}
