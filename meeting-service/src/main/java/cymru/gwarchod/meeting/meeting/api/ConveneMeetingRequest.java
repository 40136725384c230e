package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.meeting.meeting.ConveneMeeting;
import cymru.gwarchod.meeting.meeting.domain.Circumstances;
import cymru.gwarchod.meeting.meeting.domain.InviteeSlot;
import cymru.gwarchod.meeting.meeting.domain.MeetingKind;
import cymru.gwarchod.meeting.meeting.domain.ShareLevel;
import cymru.gwarchod.meeting.meeting.domain.rules.FormGrants;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.Moments;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.api.ProfessionalRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A strategy meeting or a review meeting to be convened.")
public record ConveneMeetingRequest(
        @NotNull UUID caseId,
        @NotNull MeetingKind kind,

        @Schema(description = "The discussion that agreed on it")
        Optional<UUID> discussionId,

        @NotNull Instant scheduledAt,

        @NotBlank @Size(max = 500) @Schema(examples = "Room 2, with a video link")
        String venue,

        @Schema(description = "Absent where the caller chairs; else a manager of the directory (ROLE-09)")
        Optional<@Valid ProfessionalRequest> chair,

        @Schema(description = "What decides who is expected")
        Optional<@Valid CircumstancesRequest> circumstances,

        @Schema(description = "Invitations beyond those that follow from the rules, or instead of one of them")
        Optional<@Size(max = 40) List<@NotNull @Valid InvitationRequest>> invitations,

        @Schema(description = "Absent where nothing is to be said of them")
        Optional<@Valid ParentsRequest> parents) {

    @Schema(description = "What the convener knows of the child that decides who is expected (guidance 4.13).")
    public record CircumstancesRequest(
            Optional<Boolean> lookedAfter,
            Optional<Boolean> probationWorksWithPerpetrator,
            Optional<Boolean> knownToYouthJustice,
            Optional<@Valid ProfessionalRequest> socialWorker,
            Optional<@Valid ProfessionalRequest> riskIdentifier,

            @Schema(description = "Code of the child's school", examples = "SCHOOL-GLANNANT")
            Optional<@Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String> school,

            @Schema(
                    description =
                            "Code of the home the child lives in; absent where the placement that is known says it",
                    examples = "HOME-TY-GWYN")
            Optional<@Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String> home,

            Optional<@Valid ProfessionalRequest> educationWelfareOfficer,
            Optional<@Valid ProfessionalRequest> healthProfessional,
            Optional<@Valid ProfessionalRequest> voluntaryWorker) {

        Circumstances toCircumstances(Caller caller) {
            return new Circumstances(
                    lookedAfter.orElse(false),
                    probationWorksWithPerpetrator.orElse(false),
                    knownToYouthJustice.orElse(false),
                    person(socialWorker, caller),
                    person(riskIdentifier, caller),
                    Optional.empty(),
                    Optional.empty(),
                    person(educationWelfareOfficer, caller),
                    person(healthProfessional, caller),
                    person(voluntaryWorker, caller));
        }
    }

    @Schema(description = "Somebody to be invited.")
    public record InvitationRequest(
            @Schema(description = "In which capacity; OTHER where it is none of the list")
            Optional<InviteeSlot> slot,

            @NotNull @Valid ProfessionalRequest who,

            @Schema(description = "SUMMARY unless said otherwise; FULL for a person with subject only (SHARE-02)")
            Optional<ShareLevel> shareLevel,

            @Schema(description = "What the whole form is shared for; required with FULL (SHARE-03)")
            Optional<@Size(min = 1, max = 1_000) String> sharingPurpose) {

        ConveneMeeting.Wanted toWanted(Caller caller) {
            return new ConveneMeeting.Wanted(
                    slot.orElse(InviteeSlot.OTHER),
                    who.toProfessional(caller),
                    shareLevel.orElse(FormGrants.DEFAULT),
                    sharingPurpose);
        }
    }

    @Schema(description = "What part the parents, or who else cares for the child, have in the meeting (ROLE-27).")
    public record ParentsRequest(
            @NotNull @Schema(description = "Whether they are asked to come")
            Boolean invited,

            @Schema(
                    description =
                            "Whether it is suspected that they have a part in the exploitation; where it is absent, what was recorded last for the case stands")
            Optional<Boolean> complicitySuspected,

            @Schema(description = "Why they are asked all the same")
            Optional<@Size(min = 1, max = 2_000) String> decision) {

        ConveneMeeting.Parents toParents() {
            return new ConveneMeeting.Parents(invited, complicitySuspected, decision);
        }
    }

    private static Optional<Professional> person(Optional<ProfessionalRequest> request, Caller caller) {
        return request.map(r -> r.toProfessional(caller));
    }

    ConveneMeeting.Command toCommand(Caller caller) {
        return new ConveneMeeting.Command(
                new CaseId(caseId),
                kind,
                discussionId.map(DiscussionId::new),
                Moments.kept(scheduledAt),
                venue,
                person(chair, caller),
                circumstances.map(c -> c.toCircumstances(caller)).orElseGet(ConveneMeetingRequest::nothingKnown),
                circumstances.flatMap(CircumstancesRequest::school),
                circumstances.flatMap(CircumstancesRequest::home),
                invitations.orElse(List.of()).stream()
                        .map(i -> i.toWanted(caller))
                        .toList(),
                parents.map(ParentsRequest::toParents));
    }

    private static Circumstances nothingKnown() {
        return new Circumstances(
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
