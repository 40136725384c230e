package cymru.gwarchod.referral.directory.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("SYS-13")
class ReadOutOfHoursContactResourceTest {

    private static final String CONTACT = "/v1/directory/out-of-hours";

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().list(CONTACT + "?localAuthority=W06000005").then().statusCode(401);
    }

    @Test
    void anAreaIsNeededAndHasToExist() {
        Api.as("board-monitor").list(CONTACT).then().statusCode(400).body("code", equalTo("invalid-parameter"));
        Api.as("board-monitor")
                .list(CONTACT + "?localAuthority=W06999999")
                .then()
                .statusCode(400);
    }

    @Test
    void socialServicesAndPoliceOfTheAreaAreNamed() {
        Api.as("teacher-glannant")
                .list(CONTACT + "?localAuthority=W06000005")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("socialServices.outOfHoursPhone", equalTo("01632 960205"))
                .body("police.outOfHoursPhone", equalTo("01632 960210"));
    }

    @Test
    void whereNobodyTakesPartNobodyIsMadeUp() {
        Api.asSystem("HEALTH-BETSI")
                .list(CONTACT + "?localAuthority=W06000015")
                .then()
                .statusCode(200)
                .body("name", equalTo("Cardiff"))
                .body("$", not(hasKey("socialServices")));
    }
}
