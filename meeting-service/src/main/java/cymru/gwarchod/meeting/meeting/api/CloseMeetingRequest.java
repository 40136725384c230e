package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.meeting.meeting.domain.Closing;
import cymru.gwarchod.meeting.meeting.domain.MeetingOutcome;
import cymru.gwarchod.meeting.meeting.domain.Outputs;
import cymru.gwarchod.meeting.meeting.domain.ProsecutionProspect;
import cymru.gwarchod.meeting.vocabulary.api.ProfessionalRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a meeting is closed with. Everything that is missing is named in one answer.")
public record CloseMeetingRequest(
        @NotNull @Valid OutputsRequest outputs,

        @Schema(description = "Several may apply; NO_FURTHER_ACTION stands alone (MEET-20)")
        Optional<@Size(max = 5) Set<@NotNull MeetingOutcome>> outcomes,

        @Schema(description = "At most three months after the meeting")
        Optional<LocalDate> reviewOn,

        Optional<@Valid ProfessionalRequest> minuteTaker) {

    @Schema(description = "The sections of guidance 4.14 for a strategy meeting, of 4.42 and 4.46 for a review.")
    public record OutputsRequest(
            Optional<@Size(min = 1, max = 10_000) String> informationShared,
            Optional<@Size(min = 1, max = 10_000) String> risksConsidered,
            Optional<ProsecutionProspect> prosecution,

            @Schema(description = "Required where a prosecution is unlikely")
            Optional<@Size(min = 1, max = 4_000) String> alternativesAgainstPerpetrators,

            Optional<@Size(min = 1, max = 4_000) String> responsibilities,
            Optional<@Size(min = 1, max = 4_000) String> directWork,
            Optional<@Size(min = 1, max = 4_000) String> actionsTaken,
            Optional<@Size(min = 1, max = 4_000) String> progress,
            Optional<@Size(min = 1, max = 4_000) String> impact,
            Optional<@Size(min = 1, max = 4_000) String> newInformation,
            Optional<@Size(min = 1, max = 4_000) String> levelOfRisk) {}

    Closing toClosing(Caller caller) {
        return new Closing(
                new Outputs(
                        outputs.informationShared(),
                        outputs.risksConsidered(),
                        outputs.prosecution(),
                        outputs.alternativesAgainstPerpetrators(),
                        outputs.responsibilities(),
                        outputs.directWork(),
                        outputs.actionsTaken(),
                        outputs.progress(),
                        outputs.impact(),
                        outputs.newInformation(),
                        outputs.levelOfRisk()),
                outcomes.orElse(Set.of()),
                reviewOn,
                minuteTaker.map(m -> m.toProfessional(caller)));
    }
}
