package cymru.gwarchod.referral.tokenrevocation.api;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.token.TokenRevocation;
import cymru.gwarchod.idempotency.Replayable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Tokens that are refused before they end.")
public record TokenRevocationResponse(
        UUID id,
        TokenRevocation.RevocationKind kind,

        @Schema(
                description = "The client's id, the person's subject, or the token's id",
                examples = "education-flintshire-system")
        String value,

        @Schema(description = "Agency of the officer who revoked", examples = "EDUCATION-FLINTSHIRE")
        String agency,

        @Schema(description = "Whether tokens of every agency are meant; only the platform's officer can do that")
        boolean everywhere,

        TokenRevocation.RevocationReason reason,

        @Schema(description = "From then on; within 10 seconds every service refuses the tokens")
        Instant revokedAt,

        Instant until,
        Map<String, String> links)
        implements Replayable {

    static TokenRevocationResponse of(TokenRevocation revocation) {
        String target = revocation.target().value();
        return new TokenRevocationResponse(
                revocation.id(),
                revocation.target().kind(),
                revocation.target().kind() == TokenRevocation.RevocationKind.PERSON
                        ? PersonId.parse(target).subject()
                        : target,
                revocation.agency(),
                revocation.everywhere(),
                revocation.reason(),
                revocation.at(),
                revocation.until(),
                Map.of("self", TokenRevocationResource.path(revocation.id())));
    }
}
