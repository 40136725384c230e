package cymru.gwarchod.meeting.meeting.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import cymru.gwarchod.meeting.meeting.domain.Invitation;
import cymru.gwarchod.meeting.vocabulary.persistence.JsonDocument;
import jakarta.persistence.Converter;
import java.util.List;

/** The invitations of a meeting, as one document. */
@Converter
class InvitationsDocument extends JsonDocument<List<Invitation>> {

    InvitationsDocument() {
        super(new TypeReference<>() {});
    }
}
