package cymru.gwarchod.placement.notification.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.placement.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.placement.vocabulary.Stay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Filings and notifications as values. */
public final class Filings {

    public static final NotifiedChild CHILD = new NotifiedChild(
            "Enghraifft",
            "Ffuglennol",
            Optional.of(LocalDate.of(2011, 5, 14)),
            DateOfBirthAccuracy.EXACT,
            Optional.of("9990000018"),
            Optional.empty());

    public static final Actor HOME_MANAGER = new Actor(
            "person:https://realm.test#manager", new AgencyCode("PROVIDER"), Optional.of("HOME"), "Gofalwen Ffuglen");

    private Filings() {}

    public static Filing filing(String home, String placingAuthority) {
        return filing(home, placingAuthority, true, Set.of(EmergencyReason.MISSING_EPISODES));
    }

    public static Filing filing(String home, String placingAuthority, boolean emergency, Set<EmergencyReason> reasons) {
        return new Filing(
                Optional.ofNullable(home).map(UnitCode::new),
                Optional.ofNullable(placingAuthority),
                LocalDate.of(2026, 12, 23),
                emergency,
                reasons,
                CHILD,
                Map.of());
    }

    public static Stay stay(LocalDate startsOn, boolean emergency) {
        return stay(Registers.LIVERPOOL, startsOn, emergency);
    }

    public static Stay stay(String placingAuthority, LocalDate startsOn, boolean emergency) {
        return new Stay(
                new UnitCode("HOME"),
                new AgencyCode("PROVIDER"),
                placingAuthority,
                Optional.of(new AgencyCode("SS-LIVERPOOL")),
                Registers.FLINTSHIRE,
                new AgencyCode("SS-FLINTSHIRE"),
                Optional.of(new AgencyCode("POLICE")),
                startsOn,
                emergency);
    }

    public static PlacementNotification notification(Stay stay, Instant receivedAt) {
        return new PlacementNotification(
                new NotificationId(UUID.randomUUID()),
                "PLC-2026-7K3M0-Q9XD7",
                receivedAt,
                HOME_MANAGER,
                stay,
                Set.of(),
                new PlacementId(UUID.randomUUID()),
                List.of(new Revision(
                        new RevisionId(UUID.randomUUID()),
                        1,
                        receivedAt,
                        HOME_MANAGER,
                        Optional.empty(),
                        stay.startsOn(),
                        CHILD,
                        Information.stated(
                                Map.of(InformationItem.CHRONOLOGY, InformationState.REQUESTED), receivedAt))),
                List.of(
                        Recipient.of(
                                RecipientKind.HOST_SOCIAL_SERVICES,
                                Optional.of(new AgencyCode("SS-FLINTSHIRE")),
                                receivedAt),
                        Recipient.of(RecipientKind.EDUCATION, Optional.empty(), receivedAt)),
                Optional.empty(),
                0);
    }
}
