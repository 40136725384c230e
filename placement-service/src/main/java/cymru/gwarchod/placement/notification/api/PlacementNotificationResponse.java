package cymru.gwarchod.placement.notification.api;

import cymru.gwarchod.placement.notification.domain.Consultation;
import cymru.gwarchod.placement.notification.domain.Duties;
import cymru.gwarchod.placement.notification.domain.DutyKind;
import cymru.gwarchod.placement.notification.domain.EmergencyReason;
import cymru.gwarchod.placement.notification.domain.Information;
import cymru.gwarchod.placement.notification.domain.InformationItem;
import cymru.gwarchod.placement.notification.domain.InformationState;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.notification.domain.Revision;
import cymru.gwarchod.placement.notification.domain.rules.InformationDelay;
import cymru.gwarchod.placement.notification.domain.rules.InformationGaps;
import cymru.gwarchod.placement.vocabulary.api.NotifiedChildResponse;
import cymru.gwarchod.placement.vocabulary.api.StayResponse;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What was filed about a placement, who was told and what is due. It reads the same whether the child was known or not.")
public record PlacementNotificationResponse(
        @Schema(enumeration = {"host", "filed"}) String view,
        UUID id,
        @Schema(examples = "PLC-2026-7K3M0-Q9XD7") String reference,
        Instant receivedAt,
        @Schema(description = "Who filed it") String filedBy,
        @Schema(examples = "PROVIDER-DRAIG-WEN") String filedByAgency,
        StayResponse stay,
        Set<EmergencyReason> emergencyReasons,
        NotifiedChildResponse child,
        List<InformationItemResponse> information,

        @Schema(
                description =
                        "What was not provided, whether it was asked for, cannot be had or was not spoken of (PLACE-06)")
        List<InformationItem> informationGaps,

        List<PlacementRecipientResponse> recipients,
        List<PlacementDutyResponse> duties,
        Optional<PlacementConsultationResponse> consultation,
        List<NotificationRevisionResponse> versions,
        Map<String, String> links)
        implements PlacementNotificationView {

    /** One item of information. */
    @Schema(description = "What was said of an item, since when, and how many days after the start it came (PLACE-07).")
    public record InformationItemResponse(
            InformationItem item, InformationState state, Instant since, Optional<Long> daysAfterStart) {}

    /** One duty. */
    @Schema(description = "What has to be done by when (TIME-06), and whether it was in time.")
    public record PlacementDutyResponse(
            DutyKind kind,
            @Schema(examples = "TIME-06") String rule,
            @Schema(description = "The last day in time") LocalDate dueOn,
            TimelinessStatus timeliness,
            Optional<Long> daysLate) {}

    /** The consultation. */
    @Schema(description = "That the two authorities have consulted each other.")
    public record PlacementConsultationResponse(
            LocalDate consultedOn, String summary, String recordedBy, Instant recordedAt) {}

    /** One version. */
    @Schema(description = "A version of what was filed; the last one stands, none is overwritten (PLACE-17).")
    public record NotificationRevisionResponse(
            int number,
            Instant filedAt,
            String filedBy,
            String filedByAgency,

            @Schema(description = "Start of the stay, as this version has it")
            LocalDate startsOn,

            Optional<String> note) {}

    static PlacementNotificationResponse of(
            PlacementNotification notification, String view, Duties.KnownRules rules, Instant now) {
        Revision current = notification.current();
        return new PlacementNotificationResponse(
                view,
                notification.id().value(),
                notification.reference(),
                notification.receivedAt(),
                notification.filedBy().name(),
                notification.filedBy().agency().value(),
                StayResponse.of(notification.stay()),
                new TreeSet<>(notification.reasons()),
                NotifiedChildResponse.of(current.child()),
                items(current.information(), notification.stay().startsOn()),
                InformationGaps.of(current.information()),
                notification.recipients().stream()
                        .map(PlacementRecipientResponse::of)
                        .toList(),
                Duties.of(notification, rules, now).stream()
                        .map(PlacementNotificationResponse::duty)
                        .toList(),
                notification.consultation().map(PlacementNotificationResponse::consultation),
                notification.revisions().stream()
                        .map(PlacementNotificationResponse::version)
                        .toList(),
                Map.of(
                        "self",
                        "/v1/placement-notifications/" + notification.id().value(),
                        "placement",
                        "/v1/placements/" + notification.placement().value(),
                        "claims",
                        "/v1/placement-notifications/" + notification.id().value() + "/claims"));
    }

    private static List<InformationItemResponse> items(Information information, LocalDate startsOn) {
        return information.items().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(said -> new InformationItemResponse(
                        said.getKey(),
                        said.getValue().state(),
                        said.getValue().since(),
                        InformationDelay.days(information, said.getKey(), startsOn)))
                .toList();
    }

    private static PlacementDutyResponse duty(Duties.Duty duty) {
        return new PlacementDutyResponse(
                duty.kind(),
                duty.due().rule().value(),
                duty.due().dueOn(),
                duty.timeliness().status(),
                duty.timeliness().lateness().map(lateness -> lateness.days()));
    }

    private static PlacementConsultationResponse consultation(Consultation consultation) {
        return new PlacementConsultationResponse(
                consultation.on(), consultation.summary(), consultation.by().name(), consultation.at());
    }

    private static NotificationRevisionResponse version(Revision revision) {
        return new NotificationRevisionResponse(
                revision.number(),
                revision.at(),
                revision.by().name(),
                revision.by().agency().value(),
                revision.startsOn(),
                revision.note());
    }
}
