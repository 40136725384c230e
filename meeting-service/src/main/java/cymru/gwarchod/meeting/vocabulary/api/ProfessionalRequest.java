package cymru.gwarchod.meeting.vocabulary.api;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.meeting.vocabulary.Professional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who takes part on behalf of an agency.")
public record ProfessionalRequest(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") @Schema(examples = "POLICE-NORTH-WALES")
        String agency,

        @Schema(
                description = "Subject (the sub claim) where the person can sign in here",
                examples = "5f0c6a52-4f0e-5c3d-9b7e-000000000001")
        Optional<@Pattern(regexp = "[0-9a-f-]{36}") String> subject,

        @Schema(examples = "Heddwen Ffuglen") Optional<@Size(max = 200) String> name,
        Optional<@Size(max = 200) String> post) {

    /** As a value; the person is one of the caller's realm. */
    public Professional toProfessional(Caller caller) {
        return new Professional(
                new AgencyCode(agency),
                subject.flatMap(s -> caller.person().map(p -> new PersonId(p.issuer(), s)))
                        .map(p -> new Subject.OfPerson(p).asText()),
                name,
                post);
    }
}
