package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.meeting.meeting.JudgeMeeting;
import cymru.gwarchod.meeting.meeting.JudgedMeeting;
import cymru.gwarchod.meeting.meeting.MeetingAccess;
import cymru.gwarchod.meeting.meeting.domain.Attendance;
import cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee;
import cymru.gwarchod.meeting.meeting.domain.FormGrant;
import cymru.gwarchod.meeting.meeting.domain.Invitation;
import cymru.gwarchod.meeting.meeting.domain.InviteeSlot;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingKind;
import cymru.gwarchod.meeting.meeting.domain.MeetingOutcome;
import cymru.gwarchod.meeting.meeting.domain.MeetingStatus;
import cymru.gwarchod.meeting.meeting.domain.MeetingTransitions;
import cymru.gwarchod.meeting.meeting.domain.Outputs;
import cymru.gwarchod.meeting.meeting.domain.ParentsPart;
import cymru.gwarchod.meeting.meeting.domain.ProsecutionProspect;
import cymru.gwarchod.meeting.meeting.domain.Requirement;
import cymru.gwarchod.meeting.meeting.domain.ShareLevel;
import cymru.gwarchod.meeting.meeting.domain.SlotReason;
import cymru.gwarchod.meeting.vocabulary.CaseWarning;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.api.ProfessionalResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The whole meeting, for the responsible authority.")
public record MeetingResponse(
        @Schema(enumeration = "member") String view,
        UUID id,
        @Schema(examples = "MTG-2026-7K3M0-Q9XD7") String reference,
        UUID caseId,
        UUID childId,
        MeetingKind kind,
        MeetingStatus status,
        Optional<UUID> discussionId,
        Instant scheduledAt,
        String venue,
        ProfessionalResponse chair,

        @Schema(description = "In effect when it was convened; absent before the first assessment")
        Optional<Category> category,

        @Schema(description = "Whom the rules expect, each with the reason (MEET-10 to MEET-16)")
        List<ExpectedInviteeResponse> expected,

        List<InvitationResponse> invitations,

        @Schema(description = "Absent where nothing was said of them")
        Optional<ParentsResponse> parents,

        @Schema(description = "Each time that it was put off or brought forward")
        List<MeetingReschedulingResponse> rescheduled,

        Optional<Instant> heldAt,

        @Schema(description = "Days from the first receipt of a referral to the meeting (MEET-35)")
        Optional<Long> daysFromReceipt,

        @Schema(description = "Agencies that had to be there and were not (MEET-34)")
        List<RepresentationGapResponse> gaps,

        Optional<MeetingClosureResponse> closure,

        @Schema(description = "After it is closed: what the rules miss in the case (MEET-27)")
        SortedSet<CaseWarning> warnings,

        @Schema(description = "Steps that the state allows now")
        List<String> allowedActions,

        Map<String, String> links)
        implements MeetingView {

    @Schema(description = "Somebody whom the rules expect at a meeting.")
    public record ExpectedInviteeResponse(
            InviteeSlot slot, Requirement requirement, SlotReason reason, Optional<ProfessionalResponse> who) {

        static ExpectedInviteeResponse of(ExpectedInvitee expected) {
            return new ExpectedInviteeResponse(
                    expected.slot(),
                    expected.requirement(),
                    expected.reason(),
                    expected.who().map(ProfessionalResponse::of));
        }
    }

    @Schema(description = "An invitation and what came of it.")
    public record InvitationResponse(
            UUID id,
            InviteeSlot slot,
            Requirement requirement,
            ProfessionalResponse who,
            ShareLevel shareLevel,

            @Schema(description = "What the whole form is shared for (SHARE-03)")
            Optional<String> sharingPurpose,

            Optional<Attendance> attendance,
            Optional<String> substitute,
            boolean reportSent) {

        static InvitationResponse of(Invitation invitation) {
            return new InvitationResponse(
                    invitation.id().value(),
                    invitation.slot(),
                    invitation.requirement(),
                    ProfessionalResponse.of(invitation.who()),
                    invitation.shareLevel(),
                    invitation.grant().map(FormGrant::purpose),
                    invitation.attendance(),
                    invitation.substitute(),
                    invitation.reportSent());
        }
    }

    @Schema(description = "What part the parents have in a meeting (ROLE-27).")
    public record ParentsResponse(boolean invited, boolean complicitySuspected, Optional<String> decision) {

        static ParentsResponse of(ParentsPart part) {
            return new ParentsResponse(part.invited(), part.complicitySuspected(), part.decision());
        }
    }

    @Schema(description = "That a meeting was put off or brought forward.")
    public record MeetingReschedulingResponse(Instant from, String reason, Instant at) {}

    @Schema(description = "That the minutes were sent (MEET-37).")
    public record MinutesCirculationResponse(
            @Schema(description = "Invitations") List<UUID> to, Instant at) {

        static MinutesCirculationResponse of(Meeting.Circulation circulation) {
            return new MinutesCirculationResponse(
                    circulation.to().stream().map(InvitationId::value).toList(), circulation.at());
        }
    }

    @Schema(description = "An agency that was expected and had nobody there.")
    public record RepresentationGapResponse(InviteeSlot slot, String agency) {}

    @Schema(description = "What the meeting left behind.")
    public record MeetingClosureResponse(
            Optional<String> informationShared,
            Optional<String> risksConsidered,
            Optional<ProsecutionProspect> prosecution,
            Optional<String> alternativesAgainstPerpetrators,
            Optional<String> responsibilities,
            Optional<String> directWork,
            Optional<String> actionsTaken,
            Optional<String> progress,
            Optional<String> impact,
            Optional<String> newInformation,
            Optional<String> levelOfRisk,
            SortedSet<MeetingOutcome> outcomes,
            Optional<LocalDate> reviewOn,
            ProfessionalResponse minuteTaker,
            Instant closedAt,
            List<MinutesCirculationResponse> circulations) {

        static MeetingClosureResponse of(Meeting.Closure closure) {
            Outputs outputs = closure.outputs();
            return new MeetingClosureResponse(
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
                    outputs.levelOfRisk(),
                    closure.outcomes(),
                    closure.reviewOn(),
                    ProfessionalResponse.of(closure.minuteTaker()),
                    closure.at(),
                    closure.circulations().stream()
                            .map(MinutesCirculationResponse::of)
                            .toList());
        }
    }

    static MeetingResponse of(JudgedMeeting judged) {
        Meeting meeting = judged.meeting();
        JudgeMeeting.Judgement judgement = judged.judgement();
        Meeting.Convening convening = meeting.convening();
        return new MeetingResponse(
                MeetingAccess.MEMBER,
                meeting.id().value(),
                meeting.reference(),
                meeting.responsibility().caseId().value(),
                meeting.responsibility().child().value(),
                convening.kind(),
                meeting.status(),
                convening.discussion().map(DiscussionId::value),
                convening.scheduledAt(),
                convening.venue(),
                ProfessionalResponse.of(convening.chair()),
                convening.category(),
                meeting.expected().stream().map(ExpectedInviteeResponse::of).toList(),
                meeting.invitations().stream().map(InvitationResponse::of).toList(),
                convening.parentsNow().map(said -> ParentsResponse.of(said.part())),
                convening.moved().stream()
                        .map(m -> new MeetingReschedulingResponse(m.from(), m.reason(), m.at()))
                        .toList(),
                meeting.heldAt(),
                judgement.delay(),
                meeting.gaps().stream()
                        .map(gap -> new RepresentationGapResponse(gap.slot(), gap.agency()))
                        .toList(),
                meeting.closure().map(MeetingClosureResponse::of),
                judgement.warnings(),
                Arrays.stream(MeetingTransitions.values())
                        .filter(step -> step.from(meeting.status()).isPresent())
                        .map(Enum::name)
                        .toList(),
                Map.of(
                        "self",
                        "/v1/meetings/" + meeting.id().value(),
                        "case",
                        "/v1/cases/" + meeting.responsibility().caseId().value()));
    }
}
