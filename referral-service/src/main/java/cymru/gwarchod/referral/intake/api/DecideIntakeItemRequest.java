package cymru.gwarchod.referral.intake.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who the child is: one of the candidates, or none of them.")
public record DecideIntakeItemRequest(
        @NotNull @Schema(description = "CONFIRMED for a candidate, NEW where it is none of them")
        DecidedMatch match,

        @Schema(
                description = "The candidate that the child is, by its id; left out where the child is new",
                examples = "019b8c92-4710-7b41-8e2f-3a5b7c9d1e61")
        Optional<UUID> candidate) {

    /** What people can decide; an exact match is found by the identifiers. */
    public enum DecidedMatch {
        NEW,
        CONFIRMED
    }

    @JsonIgnore
    @AssertTrue @Schema(hidden = true)
    public boolean isCandidateConsistent() {
        return match == null || candidate.isPresent() == (match == DecidedMatch.CONFIRMED);
    }

    IntakeItem.Decision toDecision() {
        return candidate
                .<IntakeItem.Decision>map(named -> new IntakeItem.Decision.Same(new IntakeItem.CandidateId(named)))
                .orElseGet(IntakeItem.Decision.Unknown::new);
    }
}
