package cymru.gwarchod.referral.localauthority.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReadLocalAuthorityResourceTest {

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().list("/v1/local-authorities/W06000005").then().statusCode(401);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Api.as("board-monitor").list("/v1/local-authorities/W06999999").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "W06000001,GWYNEDD_ANGLESEY",
        "W06000002,GWYNEDD_ANGLESEY",
        "W06000003,CONWY_DENBIGHSHIRE",
        "W06000004,CONWY_DENBIGHSHIRE",
        "W06000005,WREXHAM_FLINTSHIRE",
        "W06000006,WREXHAM_FLINTSHIRE"
    })
    @StatutoryRule("SYS-06")
    void eachAuthorityOfTheNorthHasOneTaskGroup(String code, String group) {
        Api.as("board-monitor")
                .list("/v1/local-authorities/" + code)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("taskGroup", equalTo(group))
                .body("socialServices.outOfHoursPhone", equalTo("01632 96020" + code.charAt(8)))
                .body("police.agency", equalTo("POLICE-NORTH-WALES"));
    }

    @Test
    void elsewhereThereIsNone() {
        Api.as("board-monitor")
                .list("/v1/local-authorities/W06000015")
                .then()
                .statusCode(200)
                .body("name", equalTo("Cardiff"))
                .body("$", not(hasKey("taskGroup")));
    }
}
