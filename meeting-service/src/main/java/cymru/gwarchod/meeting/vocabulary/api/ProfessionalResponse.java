package cymru.gwarchod.meeting.vocabulary.api;

import cymru.gwarchod.meeting.vocabulary.Professional;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who takes part on behalf of an agency.")
public record ProfessionalResponse(String agency, Optional<String> name, Optional<String> post) {

    /** What others see of the person. */
    public static ProfessionalResponse of(Professional professional) {
        return new ProfessionalResponse(professional.agency().value(), professional.name(), professional.post());
    }
}
