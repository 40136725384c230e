package cymru.gwarchod.placement.gates;

import cymru.gwarchod.placement.notification.NotificationFixture;
import cymru.gwarchod.testing.database.RowSecurityGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;

@QuarkusTest
class RowSecurityProbesTest extends RowSecurityGate {

    RowSecurityProbesTest() {
        super(new Subject(
                "placement_notification",
                List.of(
                        "placement_notification",
                        "placement_notification_revision",
                        "placement_notification_recipient",
                        "placement",
                        "placement_claim",
                        "obligation",
                        "case_access",
                        "idempotency_record"),
                List.of("reference"),
                "received_at"));
    }

    @Override
    protected void fill() {
        NotificationFixture.anEmergency().filed();
    }

    /** The shapes of PanachePlacementNotifications.list. */
    @Override
    protected Map<String, String> lists() {
        String order = "received_at, id";
        String after = " AND (received_at, id) > ('2026-01-05T09:00:00Z', '019b8c92-4400-7b41-8e2f-3a5b7c9d1e2f')";
        return Map.of(
                "host_agency = 'SS-CONWY'",
                order,
                "host_agency = 'SS-CONWY'" + after,
                order,
                "police_agency = 'POLICE-NOBODY'",
                order,
                "placing_agency = 'SS-CONWY'",
                order,
                "home_unit = 'HOME-PLAS-ENFYS'",
                order,
                "filed_by_subject = 'person:issuer#nobody'",
                order);
    }
}
