package cymru.gwarchod.referral.directory.api;

import cymru.gwarchod.referral.vocabulary.api.ContactResponse;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whom to call about immediate risk in an area, whatever the hour (SYS-13).")
public record OutOfHoursContactResponse(
        @Schema(examples = "W06000005") String localAuthority,
        @Schema(examples = "Flintshire") String name,

        @Schema(description = "Absent where they do not take part")
        Optional<ContactResponse> socialServices,

        @Schema(description = "Absent where the force does not take part")
        Optional<ContactResponse> police) {}
