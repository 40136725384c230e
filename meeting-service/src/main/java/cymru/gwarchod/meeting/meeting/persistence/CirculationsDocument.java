package cymru.gwarchod.meeting.meeting.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.vocabulary.persistence.JsonDocument;
import jakarta.persistence.Converter;
import java.util.List;

/** To whom the minutes of a meeting were sent, as one document. */
@Converter
class CirculationsDocument extends JsonDocument<List<Meeting.Circulation>> {

    CirculationsDocument() {
        super(new TypeReference<>() {});
    }
}
