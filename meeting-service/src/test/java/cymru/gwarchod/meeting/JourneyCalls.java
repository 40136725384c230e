package cymru.gwarchod.meeting;

import cymru.gwarchod.meeting.casefile.CaseCalls;
import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps from a discussion to the end of a plan, as calls that many tests need. */
public final class JourneyCalls {

    public static final String CSE = "ss-flintshire-cse";
    public static final String MANAGER = "ss-flintshire-manager";
    public static final String OTHER_AUTHORITY = "ss-wrexham-manager";
    public static final String OFFICER = "police-ppu";

    private JourneyCalls() {}

    /** Somebody who takes part. */
    public static Map<String, Object> who(String agency, String username) {
        return Map.of("agency", agency, "subject", TestTokens.subject(username), "name", "Rhywun Ffuglen");
    }

    /** A discussion with the police that decides on a meeting. */
    public static Map<String, Object> aDiscussion(Opened opened) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("caseId", opened.caseId().toString());
        body.put("heldAt", Instant.now().toString());
        body.put("participants", List.of(who("SS-FLINTSHIRE", MANAGER), who("POLICE-NORTH-WALES", OFFICER)));
        body.put("sharingPurpose", "To keep the child safe.");
        body.put("informationShared", "What each of us knows.");
        body.put("courseOfAction", "A meeting next week; a worker visits tomorrow.");
        body.put("decision", "STRATEGY_MEETING");
        return body;
    }

    /** A discussion on record; its id. */
    public static String discussed(Opened opened) {
        return id(Api.as(MANAGER).post("/v1/strategy-discussions", aDiscussion(opened)));
    }

    /** A strategy meeting to be convened. */
    public static Map<String, Object> aMeeting(Opened opened) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("caseId", opened.caseId().toString());
        body.put("kind", "STRATEGY");
        body.put("scheduledAt", Instant.now().plusSeconds(3_600).toString());
        body.put("venue", "Room 2");
        return body;
    }

    /** A convened meeting; the whole answer. */
    public static Response convened(Opened opened) {
        Response answer = Api.as(CSE).post("/v1/meetings", aMeeting(opened));
        answer.then().statusCode(201);
        return answer;
    }

    /** That everybody came. */
    public static Map<String, Object> attendance(Response convened) {
        List<String> ids = convened.jsonPath().getList("invitations.id");
        return Map.of(
                "heldAt",
                Instant.now().toString(),
                "attendance",
                ids.stream()
                        .map(id -> Map.of("invitationId", id, "attendance", "ATTENDED"))
                        .toList());
    }

    /** A meeting that was held; its id. */
    public static String held(Opened opened) {
        Response convened = convened(opened);
        String id = convened.path("id");
        Api.as(CSE)
                .change("/v1/meetings/" + id + "/attendance", "\"member.0\"", attendance(convened))
                .then()
                .statusCode(200);
        return id;
    }

    /** What a strategy meeting is closed with. */
    public static Map<String, Object> aClosing() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "outputs",
                Map.of(
                        "informationShared", "What each of us knows.",
                        "risksConsidered", "Each of them.",
                        "prosecution", "LIKELY",
                        "responsibilities", "As in the plan.",
                        "directWork", "As in the plan."));
        body.put("outcomes", List.of("CHILD_IN_NEED_ASSESSMENT", "OTHER_SERVICES_INCL_DIRECT_WORK"));
        body.put("reviewOn", today().plusMonths(2).toString());
        body.put("minuteTaker", who("SS-FLINTSHIRE", "ss-flintshire-panel"));
        return body;
    }

    /** What a review is closed with. */
    public static Map<String, Object> aReviewClosing() {
        Map<String, Object> body = aClosing();
        body.put(
                "outputs",
                Map.of(
                        "actionsTaken", "All of them.",
                        "progress", "Good.",
                        "impact", "The child feels safer.",
                        "newInformation", "None.",
                        "levelOfRisk", "Lower."));
        return body;
    }

    /** A plan that answers these risks. */
    public static Map<String, Object> aPlan(Opened opened, String... risks) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("caseId", opened.caseId().toString());
        body.put("content", planContent(risks));
        return body;
    }

    /** What the plan says. */
    public static Map<String, Object> planContent(String... risks) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("type", "SAFETY_PLAN");
        content.put("childViews", "Wants to see friends without fear.");
        content.put("directWorkBy", who("CSE-SERVICE-GOGLEDD", "seraf-worker"));
        content.put("directWork", "Weekly conversations.");
        content.put("reviewOn", today().plusMonths(2).toString());
        content.put(
                "actions",
                List.of(risks).stream()
                        .map(risk -> Map.of(
                                "description",
                                "Something that helps.",
                                "indicators",
                                List.of(risk),
                                "owner",
                                who("HEALTH-BETSI", "health-nurse"),
                                "dueOn",
                                today().plusDays(10).toString()))
                        .toList());
        return content;
    }

    /** A plan on record; its id. */
    public static String planned(Opened opened, String... risks) {
        return id(Api.as(MANAGER).post("/v1/plans", aPlan(opened, risks)));
    }

    /** A case in category 3 whose meeting was held and whose plan is active; the plan's id. */
    public static String plannedAfterMeeting(Opened opened) {
        CaseCalls.assessed(opened, "CATEGORY_3", "RSK-09");
        CaseCalls.allocated(opened);
        held(opened);
        return planned(opened, "RSK-09");
    }

    /** A case in category 1 that has ended without a plan; the id of its closure. */
    public static String endedWithoutPlan(Opened opened) {
        CaseCalls.assessed(opened, "CATEGORY_1");
        return id(Api.as(MANAGER)
                .post(
                        "/v1/case-closures",
                        Map.of("caseId", opened.caseId().toString(), "note", "The school knows whom to call.")));
    }

    /** The id of what was created. */
    public static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }

    /** An obligation of the case, by kind, or none. */
    public static List<Map<String, Object>> obligations(UUID caseId, String kind) {
        return Rows.of("SELECT * FROM obligation WHERE case_id = ? AND kind = ?", caseId, kind);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    }
}
