package cymru.gwarchod.placement.placement.feed;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.PATH;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A restriction bars from the child's placements, in whichever order the child and the restriction become known. */
@QuarkusTest
class RestrictedChildTest {

    private static final String LISTED = "ss-flintshire-manager";

    private final UUID child = UUID.randomUUID();
    private Response filed;

    @BeforeEach
    void aNotification() {
        filed = anEmergency().filed();
    }

    private Event restricted() {
        UUID caseId = UUID.randomUUID();
        return new Event(
                UUID.randomUUID(),
                "cymru.gwarchod.case-restriction.changed.v1",
                "referral-service",
                "case-restriction",
                caseId,
                Instant.parse("2026-03-02T10:00:00Z"),
                new ObjectMapper()
                        .valueToTree(Map.of(
                                "caseId",
                                caseId.toString(),
                                "childId",
                                child.toString(),
                                "authority",
                                "SS-FLINTSHIRE",
                                "restricted",
                                true,
                                "listed",
                                List.of("person:" + TestTokens.ISSUER + "#" + TestTokens.subject(LISTED)),
                                "excluded",
                                List.of())));
    }

    private void assertSeen(String username, boolean seen) {
        String id = filed.path("id");
        int status = seen ? 200 : 404;
        Api.as(username).get(PATH + "/" + id).then().statusCode(status);
        Api.as(username).get(filed.path("links.placement")).then().statusCode(status);
        List<String> register = Api.as(username)
                .list("/v1/residency-register?limit=200&placingAuthority=E08000012")
                .jsonPath()
                .getList("items.findAll { it.childId == '" + child + "' }.childId");
        assertEquals(seen ? 1 : 0, register.size());
    }

    @Test
    void aKnownChildIsClosedInTheNextStatement() {
        LinkedChildren.linked(filed.path("id"), child);
        assertSeen(HOST, true);

        LinkedChildren.hear(restricted());

        assertSeen(HOST, false);
        assertSeen(LISTED, true);
    }

    @Test
    void aChildThatBecomesKnownLaterIsClosedThen() {
        LinkedChildren.hear(restricted());

        LinkedChildren.linked(filed.path("id"), child);

        assertSeen(HOST, false);
        assertSeen(LISTED, true);
    }
}
