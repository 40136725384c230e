package cymru.gwarchod.referral.agency.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("ROLE-01")
class ListAgencyTypesResourceTest {

    @Test
    void withoutATokenNobodyLists() {
        Api.anonymous().list("/v1/agencies/types").then().statusCode(401);
    }

    @Test
    void everyKindOfAgencyIsThereOnce() {
        List<String> codes = Api.as("teacher-glannant")
                .list("/v1/agencies/types")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body(
                        "items.code",
                        hasItems(
                                "SOCIAL_SERVICES",
                                "POLICE",
                                "EDUCATION",
                                "HEALTH",
                                "YOUTH_JUSTICE",
                                "LEISURE_COMMUNITY",
                                "CAREERS",
                                "VOLUNTARY",
                                "PROBATION",
                                "RESIDENTIAL_PROVIDER",
                                "FOSTERING",
                                "SPECIALIST_CSE",
                                "SAFEGUARDING_BOARD",
                                "ADULT_SERVICES",
                                "LICENSING",
                                "HOUSING",
                                "PROSECUTION"))
                .body("items.find { it.code == 'HEALTH' }.label", equalTo("Health"))
                .extract()
                .path("items.code");

        assertEquals(codes.size(), new HashSet<>(codes).size());
    }
}
