package cymru.gwarchod.referral.localauthority.api;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListLocalAuthoritiesResourceTest {

    @Test
    void withoutATokenNobodyLists() {
        Api.anonymous().list("/v1/local-authorities").then().statusCode(401);
    }

    @Test
    void aNationThatDoesNotExistIsRefused() {
        Api.as("board-monitor")
                .list("/v1/local-authorities?nation=NOWHERE")
                .then()
                .statusCode(400);
    }

    @Test
    @StatutoryRule("COMP-03")
    void noAreaOfWalesIsLeftOut() {
        Api.as("board-monitor")
                .list("/v1/local-authorities?nation=WALES")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("items", hasSize(22))
                .body("items.code", everyItem(startsWith("W06")));
    }

    @Test
    void thoseOfEnglandThatPlaceChildrenInWalesAreThereToo() {
        Api.asSystem("HEALTH-BETSI")
                .list("/v1/local-authorities")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("W06000005", "E08000012"));
    }
}
