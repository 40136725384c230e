package cymru.gwarchod.referral.directory.api;

import static cymru.gwarchod.referral.directory.DirectoryFixture.aLead;
import static cymru.gwarchod.referral.directory.DirectoryFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListLeadsResourceTest {

    private static final String LEADS = "/v1/directory/leads";

    @Test
    void withoutATokenNobodyLists() {
        Api.anonymous().list(LEADS).then().statusCode(401);
    }

    @Test
    void whoWorksWithNoChildDoesNotList() {
        Api.as("board-monitor").list(LEADS).then().statusCode(403);
    }

    @Test
    void aMisspeltFilterDoesNotLookLikeAnEmptyList() {
        Api.as("police-ppu")
                .list(LEADS + "?agency=NOBODY")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].pointer", equalTo("agency"));
        Api.as("police-ppu").list(LEADS + "?on=tomorrow").then().statusCode(400);
    }

    @Test
    void theLeadsOfADayAreListedPageByPage() {
        // given
        Map<String, Object> lead = aLead();
        String admin = "ty-gwyn-manager";
        Api.as(admin).post(LEADS, with(lead, "unit", "HOME-TY-COCH")).then().statusCode(201);
        Api.as(admin).post(LEADS, with(lead, "unit", "HOME-TY-GWYN")).then().statusCode(201);
        String day = (String) lead.get("endsOn");
        String all = LEADS + "?agency=PROVIDER-DRAIG-WEN&on=" + day;

        // when
        var first = Api.as("police-ppu")
                .list(all + "&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract();
        String next = first.path("page.next");
        var second = Api.as("police-ppu")
                .list(all + "&limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract();

        // then
        assertNotEquals(first.<String>path("items[0].id"), second.<String>path("items[0].id"));
        Api.as("police-ppu")
                .list(LEADS + "?unit=HOME-TY-COCH&on=" + day)
                .then()
                .statusCode(200)
                .body("items.unit", contains("HOME-TY-COCH"));
        Api.as("police-ppu")
                .list(LEADS + "?agency=PROVIDER-DRAIG-WEN")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
