package cymru.gwarchod.placement.notification.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.placement.notification.domain.Filings;
import cymru.gwarchod.placement.notification.domain.Recipient;
import cymru.gwarchod.placement.notification.domain.RecipientKind;
import cymru.gwarchod.placement.notification.domain.Registers;
import cymru.gwarchod.placement.vocabulary.Stay;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@StatutoryRule("PLACE-05")
class WhoIsToldTest {

    private static final Instant AT = Instant.parse("2026-12-23T10:00:00Z");

    @Test
    void socialServicesHealthEducationAndTheMissingCoordinatorOfTheAreaAreTold() {
        assertEquals(
                Map.of(
                        RecipientKind.HOST_SOCIAL_SERVICES,
                        "SS-FLINTSHIRE",
                        RecipientKind.HEALTH,
                        "HEALTH",
                        RecipientKind.EDUCATION,
                        "EDUCATION-FLINTSHIRE",
                        RecipientKind.MISSING_COORDINATOR,
                        "POLICE"),
                told(Filings.stay(LocalDate.of(2026, 12, 23), true)));
    }

    @Test
    void whoTakesNoPartIsNamedAsNotTold() {
        Stay inWrexham = new Stay(
                new UnitCode("HOME-IN-WREXHAM"),
                new AgencyCode("PROVIDER"),
                Registers.LIVERPOOL,
                Optional.empty(),
                Registers.WREXHAM,
                new AgencyCode("SS-WREXHAM"),
                Optional.empty(),
                LocalDate.of(2026, 12, 23),
                true);

        Map<RecipientKind, String> told = told(inWrexham);

        assertEquals("SS-WREXHAM", told.get(RecipientKind.HOST_SOCIAL_SERVICES));
        assertEquals("nobody", told.get(RecipientKind.EDUCATION));
        assertEquals("nobody", told.get(RecipientKind.MISSING_COORDINATOR));
    }

    private static Map<RecipientKind, String> told(Stay stay) {
        return WhoIsTold.of(stay, Registers.register(), AT).stream()
                .collect(Collectors.toMap(Recipient::kind, recipient -> recipient
                        .agency()
                        .filter(agency -> recipient.sentAt().filter(AT::equals).isPresent())
                        .map(AgencyCode::value)
                        .orElseGet(() -> recipient.sentAt().isEmpty() ? "nobody" : "somebody")));
    }
}
