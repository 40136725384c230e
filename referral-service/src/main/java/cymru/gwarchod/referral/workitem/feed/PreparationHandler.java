package cymru.gwarchod.referral.workitem.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.workitem.EndPreparation;
import cymru.gwarchod.referral.workitem.KeepPreparation;
import cymru.gwarchod.referral.workitem.domain.AtRisk;
import cymru.gwarchod.referral.workitem.domain.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hears of drafts and of meetings, which prepare what somebody has to do by when. */
@ApplicationScoped
class PreparationHandler implements EventHandler {

    private static final String DRAFT_SAVED = "cymru.gwarchod.assessment.draft-saved.v1";
    private static final String COMPLETED = "cymru.gwarchod.assessment.completed.v1";
    private static final String CONVENED = "cymru.gwarchod.meeting.convened.v1";
    private static final String RESCHEDULED = "cymru.gwarchod.meeting.rescheduled.v1";
    private static final String HELD = "cymru.gwarchod.meeting.held.v1";

    private final KeepPreparation keepPreparation;
    private final EndPreparation endPreparation;
    private final AgencyRegister register;
    private final ObjectMapper json;

    PreparationHandler(
            KeepPreparation keepPreparation,
            EndPreparation endPreparation,
            AgencyRegister register,
            ObjectMapper json) {
        this.keepPreparation = keepPreparation;
        this.endPreparation = endPreparation;
        this.register = register;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Draft(UUID assessmentId, UUID caseId, boolean complete) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Meeting(UUID meetingId, UUID caseId, Kind kind, List<Invitee> invitees) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Invitee(String agency) {}

    /** The kinds of meeting that meeting-service knows. */
    enum Kind {
        STRATEGY,
        REVIEW
    }

    @Override
    public Set<String> types() {
        return Set.of(DRAFT_SAVED, COMPLETED, CONVENED, RESCHEDULED, HELD);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        switch (event.type()) {
            case DRAFT_SAVED -> {
                Draft draft = json.convertValue(event.data(), Draft.class);
                keepPreparation.handle(
                        new Preparation(
                                new Preparation.PreparationId(draft.assessmentId()),
                                new CaseId(draft.caseId()),
                                Preparation.Step.ASSESSMENT,
                                draft.complete() ? Optional.empty() : Optional.of(AtRisk.DRAFT_INCOMPLETE)),
                        scope);
            }
            case CONVENED, RESCHEDULED -> {
                Meeting meeting = json.convertValue(event.data(), Meeting.class);
                keepPreparation.handle(
                        new Preparation(
                                new Preparation.PreparationId(meeting.meetingId()),
                                new CaseId(meeting.caseId()),
                                step(meeting.kind()),
                                isPoliceInvited(meeting)
                                        ? Optional.empty()
                                        : Optional.of(AtRisk.NO_POLICE_PARTICIPANT)),
                        scope);
            }
            default -> endPreparation.handle(new Preparation.PreparationId(event.aggregateId()), scope);
        }
    }

    private static Preparation.Step step(Kind kind) {
        return switch (kind) {
            case STRATEGY -> Preparation.Step.STRATEGY_MEETING;
            case REVIEW -> Preparation.Step.REVIEW_MEETING;
        };
    }

    private boolean isPoliceInvited(Meeting meeting) {
        return meeting.invitees().stream()
                .flatMap(invitee -> register.agency(invitee.agency()).stream())
                .anyMatch(agency -> agency.type() == AgencyType.POLICE);
    }
}
