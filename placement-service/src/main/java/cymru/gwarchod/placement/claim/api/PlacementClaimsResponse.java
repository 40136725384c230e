package cymru.gwarchod.placement.claim.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.placement.claim.ClaimAccess;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.ClaimStatus;
import cymru.gwarchod.placement.claim.domain.ClaimedRelation;
import cymru.gwarchod.placement.claim.domain.Claims;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a notification claims, and whether another party has confirmed it. For those who filed it, it reads the same whether the child was known or not.")
public record PlacementClaimsResponse(
        @Schema(enumeration = {"host", "party"}) String view,

        @Schema(description = "The notification") UUID id,

        List<PlacementClaimResponse> items,
        Map<String, String> links)
        implements Replayable {

    /** One claim. */
    @Schema(description = "That the child lives in the home, or that the authority placed it.")
    public record PlacementClaimResponse(
            ClaimedRelation relation,

            @Schema(description = "The home or the agency that it would let in", examples = "HOME-TY-GWYN")
            String claimant,

            ClaimStatus status,

            @Schema(description = "The agency that filed it", examples = "PROVIDER-DRAIG-WEN")
            String assertedBy,

            Instant claimedAt,

            @Schema(description = "The host view alone has it")
            Optional<VerdictResponse> verdict) {}

    /** Who took the last step. */
    @Schema(description = "Who decided, withdrew or ended it, when and why.")
    public record VerdictResponse(String by, String agency, Instant at, Optional<String> note) {}

    static PlacementClaimsResponse of(NotificationId notification, Claims.Seen seen, AgencyScope.Allowed access) {
        String path = "/v1/placement-notifications/" + notification.value();
        boolean whole = access.view().equals(ClaimAccess.HOST);
        return new PlacementClaimsResponse(
                access.view(),
                notification.value(),
                seen.claims().stream().map(claim -> claim(claim, whole)).toList(),
                Map.of("self", path + "/claims", "notification", path));
    }

    private static PlacementClaimResponse claim(Claim claim, boolean whole) {
        return new PlacementClaimResponse(
                claim.relation(),
                switch (claim.subject()) {
                    case Subject.OfUnit(UnitCode unit) -> unit.value();
                    case Subject.OfAgency(AgencyCode agency) -> agency.value();
                    case Subject.OfPerson person -> person.asText();
                    case Subject.OfClient client -> client.asText();
                },
                claim.status(),
                claim.assertedBy().value(),
                claim.claimedAt(),
                claim.verdict()
                        .filter(verdict -> whole)
                        .map(verdict -> new VerdictResponse(
                                verdict.by().name(), verdict.by().agency().value(), verdict.at(), verdict.note())));
    }
}
