package cymru.gwarchod.referral.ruleset.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RulesetResourceTest {

    private static final String PATH = "/v1/rulesets";

    @ParameterizedTest
    @ValueSource(strings = {PATH, PATH + "/GUIDANCE_2010_DRAFT"})
    void onlyThoseWhoAreSignedInRead(String path) {
        String reader = TestTokens.someone("feed-reader", "PLATFORM", Set.of(Role.INTERNAL_READER));

        Refused.with(401, "unauthenticated", Api.anonymous().list(path));
        Refused.with(403, "forbidden", Api.with(reader).list(path));
        Refused.with(400, "unknown-parameter", Api.as("teacher-glannant").list(path + "?a=b"));
    }

    @Test
    void thePacksAreListedAsRecordsPinThem() {
        var answer = Api.as("teacher-glannant").list(PATH);

        answer.then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("items.pinnedAs", contains("GUIDANCE_2010_DRAFT@1"))
                .body("items[0].effectiveFrom", equalTo("2015-01-01"))
                .body("items[0].links.self", equalTo(PATH + "/GUIDANCE_2010_DRAFT@1"));
        assertEquals("reference", Rows.auditOf(answer).get("view_name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUIDANCE_2010_DRAFT", "GUIDANCE_2010_DRAFT@1"})
    void aPackSaysOfEachPeriodWhatStartsItAndHowItIsCounted(String id) {
        Api.as("board-monitor")
                .list(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("periods.id", hasItems("TIME-01", "TIME-02", "TIME-03", "TIME-06-PLANNED", "TIME-10"))
                .body("periods[0].triggers", hasItems("REFERRAL_RECEIVED"))
                .body("periods[0].amount", equalTo(7))
                .body("periods[0].unit", equalTo("WORKING_DAYS"))
                .body("periods[0].length.cy", equalTo("7 diwrnod gwaith"))
                .body("periods[0].dayZero", equalTo("TRIGGER_LOCAL_DATE"))
                .body("periods[0].strength", equalTo("COMPLY"))
                .body("periods[0].source", equalTo("G 4.8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUIDANCE_2010_DRAFT@2", "GUIDANCE_1999"})
    void aPackThatIsNotThereIsNotThere(String id) {
        Refused.with(404, "not-found", Api.as("board-monitor").list(PATH + "/" + id));
    }
}
