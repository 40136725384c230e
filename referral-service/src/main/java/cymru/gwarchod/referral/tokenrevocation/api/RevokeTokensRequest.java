package cymru.gwarchod.referral.tokenrevocation.api;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.token.TokenRevocation;
import cymru.gwarchod.referral.tokenrevocation.RevokeTokens;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Tokens of the own agency to refuse from now on, in every service.")
public record RevokeTokensRequest(
        @NotNull @Schema(description = "Every token of a client, every token of a person, or one token")
        TokenRevocation.RevocationKind kind,

        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,200}") @Schema(
                description =
                        "CLIENT: the client's id (the azp claim). PERSON: the person's subject (sub) in the caller's realm."
                                + " TOKEN: the token's id (jti)",
                examples = "education-flintshire-system")
        String value,

        @NotNull TokenRevocation.RevocationReason reason,

        @NotNull @Schema(
                description = "When the revocation ends: later than now, and within 24 hours",
                examples = "2026-11-23T09:00:00Z")
        Instant until) {

    RevokeTokens.Command toCommand(String issuer) {
        String target = kind == TokenRevocation.RevocationKind.PERSON ? new PersonId(issuer, value).asText() : value;
        return new RevokeTokens.Command(new TokenRevocation.Target(kind, target), reason, until);
    }
}
