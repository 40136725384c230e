package cymru.gwarchod.placement.gates;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.placement.notification.NotificationFixture;
import cymru.gwarchod.placement.placement.feed.LinkedChildren;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.TestTokens;
import cymru.gwarchod.testing.security.HoldingsGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldingsTest extends HoldingsGate {

    @Test
    void ofAPlacedChildItIsKnownWhatIsHeldAndByWhom() {
        UUID child = UUID.randomUUID();
        LinkedChildren.assessed(child, "CATEGORY_2");
        LinkedChildren.linked(NotificationFixture.anEmergency().filed().path("id"), child);

        Api.with(TestTokens.someone("referral-reader", "PLATFORM", Set.of(Role.INTERNAL_READER)))
                .list("/internal/holdings?childId=" + child)
                .then()
                .statusCode(200)
                .body(
                        "holdings.kind",
                        containsInAnyOrder(
                                "PLACEMENT_NOTIFICATION",
                                "PLACEMENT",
                                "PLACEMENT_CLAIM",
                                "CATEGORY_KNOWN_FOR_PLACEMENTS"))
                .body("holdings.find { it.kind == 'PLACEMENT_CLAIM' }.count", equalTo(2))
                .body("holdings.find { it.kind == 'PLACEMENT' }.agency", equalTo("SS-FLINTSHIRE"))
                .body("holdings.find { it.kind == 'CATEGORY_KNOWN_FOR_PLACEMENTS' }.agency", nullValue());
    }
}
