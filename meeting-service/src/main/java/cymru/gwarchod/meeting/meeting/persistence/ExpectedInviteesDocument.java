package cymru.gwarchod.meeting.meeting.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee;
import cymru.gwarchod.meeting.vocabulary.persistence.JsonDocument;
import jakarta.persistence.Converter;
import java.util.List;

/** Whom the rules expect at a meeting, as one document. */
@Converter
class ExpectedInviteesDocument extends JsonDocument<List<ExpectedInvitee>> {

    ExpectedInviteesDocument() {
        super(new TypeReference<>() {});
    }
}
