package cymru.gwarchod.meeting.vocabulary.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import cymru.gwarchod.meeting.vocabulary.Professional;
import jakarta.persistence.Converter;

/** Somebody who takes part, as one document. */
@Converter
public class ProfessionalDocument extends JsonDocument<Professional> {

    public ProfessionalDocument() {
        super(new TypeReference<>() {});
    }
}
