package cymru.gwarchod.meeting.meeting.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.vocabulary.persistence.JsonDocument;
import jakarta.persistence.Converter;
import java.util.List;

/** Each time that a meeting was moved, as one document. */
@Converter
class ReschedulingsDocument extends JsonDocument<List<Meeting.Rescheduling>> {

    ReschedulingsDocument() {
        super(new TypeReference<>() {});
    }
}
