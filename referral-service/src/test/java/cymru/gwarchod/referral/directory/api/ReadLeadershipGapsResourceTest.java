package cymru.gwarchod.referral.directory.api;

import static cymru.gwarchod.referral.directory.DirectoryFixture.aLeadFrom;
import static cymru.gwarchod.referral.directory.DirectoryFixture.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadLeadershipGapsResourceTest {

    private static final String GAPS = "/v1/directory/gaps";

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().list(GAPS).then().statusCode(401);
    }

    @Test
    void whoNeitherWorksWithAChildNorMonitorsDoesNotRead() {
        Api.as("board-audit").list(GAPS).then().statusCode(403);
    }

    @Test
    void anUnknownAgencyIsRefused() {
        Api.as("police-ppu").list(GAPS + "?agency=NOBODY").then().statusCode(400);
    }

    @Test
    @StatutoryRule("ROLE-03")
    void aHomeWithoutALeadAppearsUntilItHasOne() {
        // given
        String enfys = GAPS + "?agency=PROVIDER-ENFYS";
        Api.as("board-monitor")
                .list(enfys)
                .then()
                .statusCode(200)
                .body("items.find { it.unit == 'HOME-PLAS-ENFYS' }.name", equalTo("Plas Enfys (fictional)"))
                .body("items", hasSize(2));
        Map<String, Object> lead = with(aLeadFrom(LocalDate.of(2020, 1, 1)), "unit", "HOME-PLAS-ENFYS");

        // when
        Api.as("plas-enfys-manager").post("/v1/directory/leads", lead).then().statusCode(201);

        // then
        Api.as("board-monitor")
                .list(enfys)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].agency", equalTo("PROVIDER-ENFYS"));
        Api.as("police-ppu").list(GAPS).then().statusCode(200).body("items.unit", hasItem("HOME-TY-GWYN"));
    }
}
