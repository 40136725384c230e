package cymru.gwarchod.meeting.meeting.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import cymru.gwarchod.meeting.meeting.domain.Outputs;
import cymru.gwarchod.meeting.vocabulary.persistence.JsonDocument;
import jakarta.persistence.Converter;

/** What a meeting leaves behind, as one document. */
@Converter
class OutputsDocument extends JsonDocument<Outputs> {

    OutputsDocument() {
        super(new TypeReference<>() {});
    }
}
