package cymru.gwarchod.referral.localauthority.api;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.access.agency.Nation;
import cymru.gwarchod.access.agency.TaskGroup;
import cymru.gwarchod.referral.localauthority.ReadLocalAuthority;
import cymru.gwarchod.referral.vocabulary.api.ContactResponse;
import cymru.gwarchod.referral.vocabulary.api.Contacts;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A local authority, and who answers for children in its area.")
public record LocalAuthorityResponse(
        @Schema(examples = "W06000005") String code,
        Nation nation,
        @Schema(examples = "Flintshire") String name,

        @Schema(description = "Strategic task group, in North Wales (SYS-06)")
        Optional<TaskGroup> taskGroup,

        @Schema(description = "Code of the force", examples = "W15000001")
        Optional<String> policeForce,

        @Schema(description = "Code of the health board", examples = "W11000023")
        Optional<String> healthBoard,

        @Schema(description = "By day and out of hours; absent where they do not take part")
        Optional<ContactResponse> socialServices,

        @Schema(description = "By day and out of hours; absent where the force does not take part")
        Optional<ContactResponse> police,

        Map<String, String> links) {

    static LocalAuthorityResponse of(ReadLocalAuthority.Area area, Labels labels, Contacts contacts) {
        LocalAuthority authority = area.authority();
        return new LocalAuthorityResponse(
                authority.code(),
                authority.nation(),
                labels.text(authority.name()),
                authority.taskGroup(),
                authority.policeForce(),
                authority.healthBoard(),
                area.socialServices().map(Agency::code).map(contacts::of),
                area.police().map(Agency::code).map(contacts::of),
                Map.of(
                        "self",
                        "/v1/local-authorities/" + authority.code(),
                        "outOfHours",
                        "/v1/directory/out-of-hours?localAuthority=" + authority.code()));
    }
}
