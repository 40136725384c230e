package cymru.gwarchod.referral.intake.api;

import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.vocabulary.Likeness;
import cymru.gwarchod.referral.vocabulary.api.ContactResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A child who may be the one that was notified: in what the two agree, whom to call, nothing else.")
public record IntakeCandidateResponse(
        @Schema(description = "To name the candidate in the decision; it is not the id of the child")
        UUID id,

        @Schema(description = "The details in which the two agree")
        List<Likeness> alike,

        @Schema(description = "The authority that knows the child; absent where none has a case")
        Optional<ContactResponse> contact) {

    static IntakeCandidateResponse of(IntakeItem.Candidate candidate, Optional<ContactResponse> contact) {
        return new IntakeCandidateResponse(
                candidate.id().value(), candidate.alike().stream().sorted().toList(), contact);
    }
}
