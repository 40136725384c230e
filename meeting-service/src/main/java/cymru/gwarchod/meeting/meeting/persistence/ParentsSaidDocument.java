package cymru.gwarchod.meeting.meeting.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.vocabulary.persistence.JsonDocument;
import jakarta.persistence.Converter;
import java.util.List;

/** Each time that something was said of the parents after the meeting was convened, as one document. */
@Converter
class ParentsSaidDocument extends JsonDocument<List<Meeting.ParentsSaid>> {

    ParentsSaidDocument() {
        super(new TypeReference<>() {});
    }
}
