package cymru.gwarchod.referral.holding.api;

import cymru.gwarchod.referral.holding.HeldRecords;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Records of one kind about a child in one service: how many, from when to when; nothing of their content.")
public record HoldingResponse(
        @Schema(examples = "assessment-service") String service,
        @Schema(examples = "ASSESSMENT") String kind,
        @Schema(examples = "Assessment") String label,

        @Schema(
                description = "Whose records they are; absent for what the suite itself keeps",
                examples = "SS-FLINTSHIRE")
        Optional<String> agency,

        long count,
        @Schema(description = "The oldest") Instant firstAt,

        @Schema(description = "The newest, or the last step with one")
        Instant lastAt,

        LegalBasisResponse legalBasis) {

    /** On which legal basis they are held. */
    @Schema(description = "A table of the suite, for each controller to confirm; no legal advice.")
    public record LegalBasisResponse(String text, String source) {}

    static HoldingResponse of(HeldRecords held, Labels labels) {
        return new HoldingResponse(
                held.service(),
                held.holding().kind(),
                labels.text(held.kind().label()),
                held.holding().agency(),
                held.holding().count(),
                held.holding().firstAt(),
                held.holding().lastAt(),
                new LegalBasisResponse(
                        labels.text(held.kind().basis()), held.kind().source()));
    }
}
