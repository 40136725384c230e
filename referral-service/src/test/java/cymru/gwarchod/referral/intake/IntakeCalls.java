package cymru.gwarchod.referral.intake;

import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import cymru.gwarchod.testing.Api;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notifications of placed children as test data; every person in them is made up. */
public final class IntakeCalls {

    public static final String SOURCE = "placement-service";
    public static final String HOST_INTAKE = "ss-conwy-intake";

    private IntakeCalls() {}

    /** A home in Conwy notifies that an English authority placed a child there. */
    public static Event filed(UUID notification) {
        return new Event(
                UUID.randomUUID(),
                "cymru.gwarchod.placement-notification.filed.v1",
                SOURCE,
                "placement-notification",
                notification,
                Instant.now(),
                new ObjectMapper()
                        .createObjectNode()
                        .put("notificationId", notification.toString())
                        .put("homeUnit", "HOME-PLAS-ENFYS")
                        .put("providerAgency", "PROVIDER-ENFYS")
                        .put("placingAuthority", "E08000012")
                        .put("hostAuthority", "W06000003")
                        .put("emergency", true)
                        .put("startsOn", "2026-06-10")
                        .put(
                                "receivedAt",
                                Instant.now().truncatedTo(ChronoUnit.MICROS).toString()));
    }

    /** A child of whom only this test tells; by the body of a referral, so that one can be sent. */
    public static Map<String, Object> aChildNamed(String familyName) {
        Map<String, Object> child = new LinkedHashMap<>(aKnownChild());
        child.put("familyName", familyName);
        return child;
    }

    /** A family name that no other test uses. */
    public static String freshFamilyName() {
        return "Ffug-" + UUID.randomUUID();
    }

    /** The same child as a home notifies it. */
    public static ReportedChild notified(Map<String, Object> child) {
        return new ReportedChild(
                (String) child.get("givenName"),
                (String) child.get("familyName"),
                Optional.of(LocalDate.parse((String) child.get("dateOfBirth"))),
                DateOfBirthAccuracy.EXACT,
                Optional.ofNullable((String) child.get("nhsNumber")),
                Optional.ofNullable((String) child.get("upn")),
                Optional.empty(),
                true);
    }

    /** The item as the host's intake reads it. */
    public static JsonPath read(String item) {
        return Api.as(HOST_INTAKE)
                .get("/v1/children/intake-items/" + item)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
