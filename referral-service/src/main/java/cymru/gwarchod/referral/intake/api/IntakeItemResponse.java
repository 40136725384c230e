package cymru.gwarchod.referral.intake.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.vocabulary.api.ReportedChildResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A child placed in the area of the caller's authority, and who that is.")
public record IntakeItemResponse(
        UUID id,

        @Schema(description = "Awaiting the details, to be decided, or known who the child is")
        IntakeItem.State state,

        @Schema(description = "Unit code of the home", examples = "HOME-TY-GWYN")
        String homeUnit,

        @Schema(examples = "PROVIDER-DRAIG-WEN") String provider,

        @Schema(description = "Statistical code", examples = "E08000012")
        String placingAuthority,

        @Schema(description = "Statistical code of the authority in whose area the home stands", examples = "W06000005")
        String hostAuthority,

        boolean emergency,
        @Schema(description = "First day of the stay") LocalDate startsOn,
        Instant receivedAt,

        @Schema(description = "The child as notified; absent until the details have come")
        Optional<ReportedChildResponse> child,

        @Schema(description = "Children of the suite who may be the one that was notified")
        List<IntakeCandidateResponse> candidates,

        @Schema(description = "How it was found out who the child is; absent until then")
        Optional<IntakeItem.Match> match,

        @Schema(description = "The child in this suite; absent until it is known")
        Optional<UUID> childId,

        Optional<Instant> linkedAt,

        @Schema(description = "Steps that the state allows now")
        List<String> allowedActions,

        Map<String, String> links)
        implements Replayable {

    static IntakeItemResponse of(IntakeItem item, List<IntakeCandidateResponse> candidates) {
        return new IntakeItemResponse(
                item.id().value(),
                item.state(),
                item.stay().home().value(),
                item.stay().provider().value(),
                item.stay().placingAuthority(),
                item.stay().hostAuthority(),
                item.stay().emergency(),
                item.stay().startsOn(),
                item.stay().receivedAt(),
                item.child().map(ReportedChildResponse::of),
                candidates,
                item.link().map(IntakeItem.Link::match),
                item.link().map(link -> link.child().value()),
                item.link().map(IntakeItem.Link::at),
                item.state() == IntakeItem.State.UNDECIDED ? List.of("DECIDE") : List.of(),
                links(item));
    }

    private static Map<String, String> links(IntakeItem item) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/v1/children/intake-items/" + item.id().value());
        links.put(
                "placementNotification",
                "/v1/placement-notifications/" + item.stay().notification().value());
        return links;
    }
}
