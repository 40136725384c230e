package cymru.gwarchod.referral.vocabulary.api;

import cymru.gwarchod.referral.vocabulary.ConcernDetails;
import cymru.gwarchod.referral.vocabulary.ExchangeType;
import cymru.gwarchod.referral.vocabulary.PlaceType;
import cymru.gwarchod.referral.vocabulary.ResponseToHelp;
import cymru.gwarchod.referral.vocabulary.RiskGroup;
import cymru.gwarchod.referral.vocabulary.RouteOfEntry;
import cymru.gwarchod.referral.vocabulary.SourceType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What the concern is. A description and its source are enough; neither a disclosure nor evidence is needed (REF-03).")
public record ConcernDetailsRequest(
        @NotBlank @Size(max = 10_000) @Schema(examples = "Collected after school by an adult nobody here knows.")
        String description,

        @NotNull SourceType sourceType,
        @Schema(description = "Whether the child said so") Optional<Boolean> disclosure,
        Optional<Set<@NotNull ExchangeType>> exchangeTypes,
        Optional<Set<@NotNull RouteOfEntry>> routesOfEntry,
        Optional<Set<@NotNull PlaceType>> placeTypes,
        Optional<Set<@NotNull RiskGroup>> riskGroups,

        @Schema(description = "How the child responds to help; never a reason to end the work (REF-26)")
        Optional<ResponseToHelp> responseToHelp) {

    /** As a value. */
    public ConcernDetails toConcernDetails() {
        return new ConcernDetails(
                description,
                sourceType,
                disclosure.orElse(false),
                exchangeTypes.orElse(Set.of()),
                routesOfEntry.orElse(Set.of()),
                placeTypes.orElse(Set.of()),
                riskGroups.orElse(Set.of()),
                responseToHelp.orElse(ResponseToHelp.NOT_KNOWN));
    }
}
