package cymru.gwarchod.meeting.meeting.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import cymru.gwarchod.meeting.meeting.domain.ParentsPart;
import cymru.gwarchod.meeting.vocabulary.persistence.JsonDocument;
import jakarta.persistence.Converter;

/** What part the parents have in a meeting, as one document. */
@Converter
class ParentsDocument extends JsonDocument<ParentsPart> {

    ParentsDocument() {
        super(new TypeReference<>() {});
    }
}
