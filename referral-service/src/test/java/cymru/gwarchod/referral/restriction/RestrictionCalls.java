package cymru.gwarchod.referral.restriction;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Brings restrictions about: proposed by the team manager, approved by the lead officer and the manager with lead. */
public final class RestrictionCalls {

    public static final String PROPOSER = "ss-flintshire-manager";
    public static final String LEAD = "ss-flintshire-lead";
    public static final String CSE_MANAGER = "ss-flintshire-cse";

    private RestrictionCalls() {}

    /** Only these reach the case. */
    public static Map<String, Object> onlyFor(String... usernames) {
        return lists(true, usernames, new String[0]);
    }

    /** These never reach the case. */
    public static Map<String, Object> neverFor(String... usernames) {
        return lists(false, new String[0], usernames);
    }

    /** Everybody reaches it again by their relations. */
    public static Map<String, Object> forEverybody() {
        return lists(false, new String[0], new String[0]);
    }

    public static Map<String, Object> lists(boolean restricted, String[] listed, String[] excluded) {
        return Map.of(
                "reason",
                "RELATIVE_OF_STAFF",
                "restricted",
                restricted,
                "listed",
                subjects(listed),
                "excluded",
                subjects(excluded));
    }

    private static List<String> subjects(String... usernames) {
        return Stream.of(usernames).map(TestTokens::subject).toList();
    }

    public static Response proposed(String caseId, Map<String, Object> lists) {
        return Api.as(PROPOSER).post("/v1/cases/" + caseId + "/restrictions", lists);
    }

    public static Response approvedBy(Api approver, String restriction, int version) {
        return approver.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"lists." + version + "\"")
                .contentType("application/json")
                .post("/v1/case-restrictions/" + restriction + "/approvals");
    }

    /** Proposed and approved by two; the id of the restriction. */
    public static String inForce(String caseId, Map<String, Object> lists) {
        String id = proposed(caseId, lists).then().statusCode(201).extract().path("id");
        approvedBy(Api.as(LEAD), id, 0).then().statusCode(200);
        approvedBy(Api.as(CSE_MANAGER), id, 1).then().statusCode(200);
        return id;
    }

    /** The records of every notice that this person has not acknowledged, on all pages. */
    public static List<String> toldOf(String username) {
        List<String> records = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonPath page = Api.as(username)
                    .list("/v1/notifications?limit=200&acknowledged=false" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            records.addAll(page.getList("items.recordId"));
            if (page.getString("page.next") == null) {
                return records;
            }
            cursor = "&cursor=" + page.getString("page.next");
        }
    }
}
