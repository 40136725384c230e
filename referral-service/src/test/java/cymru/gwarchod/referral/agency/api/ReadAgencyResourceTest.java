package cymru.gwarchod.referral.agency.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadAgencyResourceTest {

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().list("/v1/agencies/SS-FLINTSHIRE").then().statusCode(401);
    }

    @Test
    void whatTheRegisterHasNotIsNotFound() {
        Api.as("board-monitor").list("/v1/agencies/NOBODY").then().statusCode(404);
    }

    @Test
    void anAgencyIsReadWithItsUnitsButNotWhereTheyAre() {
        Api.as("board-monitor")
                .list("/v1/agencies/PROVIDER-DRAIG-WEN")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("type", equalTo("RESIDENTIAL_PROVIDER"))
                .body("typeLabel", equalTo("Residential provider"))
                .body("outOfHoursPhone", equalTo("01632 960216"))
                .body("units.code", contains("HOME-TY-COCH", "HOME-TY-GWYN"))
                .body("units[0]", not(hasKey("address")));
    }
}
