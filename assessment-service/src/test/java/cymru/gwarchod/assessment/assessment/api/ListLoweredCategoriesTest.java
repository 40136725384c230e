package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("AMB-31")
class ListLoweredCategoriesTest {

    private static final String PATH = "/v1/lowered-categories";

    @Test
    void onlyThoseWhoApproveSeeThem() {
        Api.anonymous().get(PATH).then().statusCode(401);
        for (String other : new String[] {Drafts.WORKER, Drafts.MANAGER, Drafts.INTAKE, "police-ppu"}) {
            Api.as(other).get(PATH).then().statusCode(403);
        }
        Api.as(Drafts.CSE_MANAGER).get(PATH).then().statusCode(200);
    }

    @Test
    @StatutoryRule({"SERAF-07", "AMB-18"})
    void everyLoweringIsListedWhetherItWaitsOrNot() {
        // given a lowering from mild that holds at once, one from moderate that waits, and two raises
        Drafts.At mild = overridden(Drafts.completed(aCase().inPlace().caseId, 2, 0, 0), "CATEGORY_1");
        Drafts.At moderate = overridden(Drafts.completed(aCase().inPlace().caseId, 2, 3, 0), "CATEGORY_2");
        Drafts.At kept = overridden(Drafts.completed(aCase().inPlace().caseId, 2, 3, 1), "CATEGORY_3");
        Drafts.At raised = overridden(Drafts.completed(aCase().inPlace().caseId, 2, 1, 0), "CATEGORY_4");

        // when the lead officer looks
        List<Map<String, Object>> listed = all(Drafts.LEAD_OFFICER, "");

        // then
        assertEquals("EFFECTIVE", statusOf(listed, mild));
        assertEquals("AWAITING_APPROVAL", statusOf(listed, moderate));
        assertEquals("EFFECTIVE", statusOf(listed, kept));
        assertEquals(null, statusOf(listed, raised));
        assertEquals(null, statusOf(all(Drafts.LEAD_OFFICER, "?status=EFFECTIVE"), moderate));
        // and the category in force is the lowered one, or as it was
        category(mild, "CATEGORY_1");
        category(moderate, "CATEGORY_3");
        category(kept, "CATEGORY_3");
        category(raised, "CATEGORY_4");
    }

    @Test
    void anotherAuthorityHasItsOwn() {
        Drafts.At mild = overridden(Drafts.completed(aCase().inPlace().caseId, 2, 0, 0), "CATEGORY_1");
        Api.as("ss-wrexham-lead").get(PATH).then().statusCode(200).body("items.assessmentId", not(hasItem(mild.id())));
    }

    private static Drafts.At overridden(Drafts.At completed, String to) {
        return Drafts.At.of(Api.as(Drafts.WORKER)
                .change(
                        completed.path() + "/override",
                        completed.tag(),
                        Map.of("to", to, "rationale", Drafts.RATIONALE))
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    private static void category(Drafts.At at, String category) {
        Api.as(Drafts.WORKER).get(at.path()).then().body("category", equalTo(category));
    }

    private static Object statusOf(List<Map<String, Object>> listed, Drafts.At at) {
        return listed.stream()
                .filter(item -> item.get("assessmentId").equals(at.id()))
                .map(item -> item.get("status"))
                .findFirst()
                .orElse(null);
    }

    /** Every page: other tests lower categories too. */
    private static List<Map<String, Object>> all(String username, String query) {
        List<Map<String, Object>> items = new ArrayList<>();
        String first = PATH + (query.isEmpty() ? "?" : query + "&") + "limit=100";
        String next = first;
        while (next != null) {
            JsonPath page =
                    Api.as(username).get(next).then().statusCode(200).extract().jsonPath();
            items.addAll(page.getList("items"));
            String cursor = page.getString("page.next");
            next = cursor == null ? null : first + "&cursor=" + cursor;
        }
        return items;
    }
}
