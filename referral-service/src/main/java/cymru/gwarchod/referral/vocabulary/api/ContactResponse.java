package cymru.gwarchod.referral.vocabulary.api;

import cymru.gwarchod.access.agency.Agency;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whom to call, by day and at any other time (SYS-13).")
public record ContactResponse(
        @Schema(examples = "SS-FLINTSHIRE") String agency,
        String name,
        @Schema(examples = "01632 960105") Optional<String> phone,
        @Schema(examples = "01632 960205") Optional<String> outOfHoursPhone) {

    /** The contact of an agency, in the caller's language. */
    public static ContactResponse of(Agency agency, boolean welsh) {
        return new ContactResponse(
                agency.code().value(),
                welsh ? agency.name().cy() : agency.name().en(),
                agency.phone(),
                agency.outOfHoursPhone());
    }
}
