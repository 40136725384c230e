package cymru.gwarchod.placement.notification;

import cymru.gwarchod.testing.Api;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Placement notifications as test data; every child in them is made up. */
public final class NotificationFixture {

    public static final String PATH = "/v1/placement-notifications";
    public static final String HOME = "ty-gwyn-manager";
    public static final String OTHER_HOME_OF_THE_PROVIDER = "ty-coch-manager";
    public static final String OTHER_PROVIDER = "plas-enfys-manager";
    public static final String PLACING = "ss-liverpool-placing";
    public static final String HOST = "ss-flintshire-lead";
    public static final String OTHER_HOST = "ss-wrexham-lead";
    public static final String MISSING = "police-missing";

    private final Map<String, Object> body = new LinkedHashMap<>();

    private NotificationFixture() {}

    /** Today, as the statutory clock sees it. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** An emergency of today that a home files, with gaps. */
    public static NotificationFixture anEmergency() {
        return new NotificationFixture()
                .with("placingAuthority", "E08000012")
                .with("startsOn", today().toString())
                .with("emergency", true)
                .with("emergencyReasons", List.of("MISSING_EPISODES"))
                .with("child", aChild())
                .with(
                        "information",
                        List.of(
                                Map.of("item", "RISK_ASSESSMENT", "state", "PROVIDED"),
                                Map.of("item", "CHRONOLOGY", "state", "REQUESTED")));
    }

    /** A placement of next week that the placing authority files. */
    public static NotificationFixture planned() {
        return anEmergency()
                .without("placingAuthority")
                .without("emergencyReasons")
                .with("homeUnit", "HOME-TY-GWYN")
                .with("emergency", false)
                .with("startsOn", today().plusDays(7).toString());
    }

    /** A child of fifteen. */
    public static Map<String, Object> aChild() {
        Map<String, Object> child = new LinkedHashMap<>();
        child.put("givenName", "Enghraifft");
        child.put("familyName", "Ffuglennol");
        child.put("dateOfBirth", "2011-05-14");
        child.put("dateOfBirthAccuracy", "EXACT");
        child.put("nhsNumber", "9990000018");
        return child;
    }

    public NotificationFixture with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public NotificationFixture without(String field) {
        body.remove(field);
        return this;
    }

    public Map<String, Object> json() {
        return body;
    }

    /** Filed by the home; the answer. */
    public Response filed() {
        return filedBy(HOME);
    }

    /** Filed by somebody; the answer, which must be a success. */
    public Response filedBy(String username) {
        Response answer = Api.as(username).post(PATH, body);
        answer.then().statusCode(201);
        return answer;
    }

    /** The path of a notification that was filed. */
    public static String path(Response filed) {
        return filed.path("links.self");
    }

    /** The tag under which somebody sees a record now. */
    public static String tag(String username, String path) {
        return Api.as(username).get(path).then().statusCode(200).extract().header("ETag");
    }
}
