package cymru.gwarchod.meeting.discussion.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.vocabulary.persistence.JsonDocument;
import jakarta.persistence.Converter;
import java.util.List;

/** Who took part, as one document. */
@Converter
class ParticipantsDocument extends JsonDocument<List<StrategyDiscussion.Participant>> {

    ParticipantsDocument() {
        super(new TypeReference<>() {});
    }
}
