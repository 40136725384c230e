package cymru.gwarchod.referral.agency.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListAgenciesResourceTest {

    @Test
    void withoutATokenNobodyLists() {
        Api.anonymous().list("/v1/agencies").then().statusCode(401);
    }

    @Test
    void aTypeThatDoesNotExistIsRefused() {
        Api.as("board-monitor").list("/v1/agencies?type=NOBODY").then().statusCode(400);
    }

    @Test
    void everybodyWhoIsSignedInListsTheAgencies() {
        Api.as("board-monitor")
                .list("/v1/agencies")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("items.code", hasItems("SS-FLINTSHIRE", "POLICE-NORTH-WALES"));
        Api.asSystem("HEALTH-BETSI")
                .list("/v1/agencies?type=POLICE")
                .then()
                .statusCode(200)
                .body("items.code", contains("POLICE-NORTH-WALES"));
    }

    @Test
    void labelsAreInTheLanguageAskedFor() {
        Api.as("board-monitor")
                .request()
                .header("Accept-Language", "cy")
                .get("/v1/agencies?type=POLICE")
                .then()
                .header("Content-Language", "cy")
                .body("items[0].typeLabel", equalTo("Heddlu"))
                .body("items[0].name", equalTo("Heddlu Gogledd Cymru"));
    }
}
