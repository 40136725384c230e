package cymru.gwarchod.placement.notification.api;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotifiedChildResourceTest {

    private static final String PATH = "/internal/notified-children/";

    private static Api reader() {
        return Api.with(TestTokens.someone("referral-reader", "PLATFORM", Set.of(Role.INTERNAL_READER)));
    }

    @Test
    void nobodyButAReaderOfFeedsAsks() {
        String id = anEmergency().filed().path("id");

        Refused.with(401, "unauthenticated", Api.anonymous().list(PATH + id));
        Refused.with(403, "forbidden", Api.as(HOST).list(PATH + id));
        Refused.with(403, "forbidden", Api.asSystem("PROVIDER-DRAIG-WEN").list(PATH + id));
    }

    @Test
    void whatIsNotThereIsNot() {
        Refused.with(404, "not-found", reader().list(PATH + UUID.randomUUID()));
        Refused.with(400, "malformed-id", reader().list(PATH + "x"));
    }

    @Test
    void theDetailsAreThoseOfTheVersionThatStandsAndTheLookIsAudited() {
        String id = anEmergency().filed().path("id");

        reader().list(PATH + id)
                .then()
                .statusCode(200)
                .body(
                        "$",
                        equalTo(Map.of(
                                "givenName", "Enghraifft",
                                "familyName", "Ffuglennol",
                                "birthDate", "2011-05-14",
                                "birthDateAccuracy", "EXACT",
                                "nhsNumber", "9990000018")));

        assertEquals(
                List.of("details INTERNAL_READER PLATFORM"),
                Rows.texts(
                        "SELECT view_name || ' ' || basis || ' ' || agency FROM audit_entry"
                                + " WHERE operation = 'readNotifiedChild' AND ?::uuid = ANY (listed_ids)",
                        id));
    }
}
