package cymru.gwarchod.referral;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.REFERRER;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request is named, nothing of it is sent back, and nothing is written. */
@QuarkusTest
class BadInputTest {

    /** Stands in every bad body; it must not come back. */
    private static final String CANARY = "Caneri-melyn-77";

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aBodyThatCannotBeRead(String name, String body, String code) {
        Refused.with(400, code, refused(body));
    }

    static Stream<Arguments> aBodyThatCannotBeRead() {
        String whole = changed(body -> {});
        return Stream.of(
                Arguments.of("cut off", "{\"concern\": \"" + CANARY, "malformed-json"),
                Arguments.of("not JSON", CANARY, "malformed-json"),
                Arguments.of("twice", whole + whole, "malformed-json"),
                Arguments.of("a name twice", "{\"immediateRisk\":true,\"immediateRisk\":false}", "malformed-json"),
                Arguments.of("a byte order mark", "\uFEFF" + whole, "malformed-json"),
                Arguments.of("nested too deeply", nested(60), "malformed-json"),
                Arguments.of("nested like a bomb", nested(1_000), "malformed-json"),
                Arguments.of(
                        "more elements than anybody needs",
                        "{\"concernIds\":[" + "\"x\",".repeat(2_000) + "\"x\"]}",
                        "malformed-json"),
                Arguments.of("an array", "[" + whole + "]", "invalid-type"),
                Arguments.of("a text", "\"" + CANARY + "\"", "invalid-type"),
                Arguments.of("null", "null", "body-required"),
                Arguments.of("nothing", "  ", "body-required"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource
    void aFieldOfAnotherTypeOrForm(String pointer, Object value, String fieldCode) {
        Refused.at(pointer, 400, "invalid-type", fieldCode, refused(with(pointer, value)));
    }

    static Stream<Arguments> aFieldOfAnotherTypeOrForm() {
        return Stream.of(
                Arguments.of("#/immediateRisk", "true", "invalid-type"),
                Arguments.of("#/immediateRisk", 1, "invalid-type"),
                Arguments.of("#/responsibleAuthority", 6_000_005, "invalid-type"),
                Arguments.of("#/child", List.of(CANARY), "invalid-type"),
                Arguments.of("#/child/givenName", Map.of("text", CANARY), "invalid-type"),
                Arguments.of("#/child/dateOfBirth", 20_110_514, "invalid-type"),
                Arguments.of("#/child/dateOfBirth", CANARY, "invalid-format"),
                Arguments.of("#/child/dateOfBirth", "2011-02-30", "invalid-format"),
                Arguments.of("#/child/dateOfBirth", "+12011-05-14", "invalid-format"),
                Arguments.of("#/leadDiscussion/discussedAt", "yesterday " + CANARY, "invalid-format"),
                Arguments.of("#/concern/sourceType", 1, "invalid-type"),
                Arguments.of("#/concern/sourceType", true, "invalid-type"));
    }

    @Test
    void anIdOfAnotherForm() {
        String body = changed(referral -> referral.putArray("concernIds").add(CANARY));

        Refused.at("#/concernIds/0", 400, "invalid-type", "invalid-format", refused(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/receivedAt",
                "#/status",
                "#/agency",
                "#/submittedBy",
                "#/caseId",
                "#/childId",
                "#/id",
                "#/reference",
                "#/version",
                "#/links",
                "#/child/caseId",
                "#/child/id",
                "#/concern/category",
                "#/referrer/agency",
                "#/leadDiscussion/agency"
            })
    void aFieldThatOnlyTheServerSets(String pointer) {
        Refused.at(pointer, 400, "unknown-field", "unknown-field", refused(with(pointer, CANARY)));
    }

    @Test
    void aStrangeNameIsNotSentBack() {
        String body = changed(referral -> referral.put("<" + CANARY + ">", 1));

        Refused.at("#", 400, "unknown-field", "unknown-field", refused(body));
    }

    @ParameterizedTest
    @CsvSource({
        "#/concern/sourceType, UNHEARD_OF",
        "#/concern/sourceType, professional",
        "#/concern/responseToHelp, UNHEARD_OF",
        "#/child/dateOfBirthAccuracy, PERHAPS",
        "#/leadDiscussion/agreedAction, UNHEARD_OF"
    })
    void aCodeOutsideItsListIsUnderstoodAndRefused(String pointer, String code) {
        Refused.at(pointer, 422, "validation-failed", "unknown-code", refused(with(pointer, code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/child/givenName", "#/concern/description", "#/referrer/name"})
    void aNullByte(String pointer) {
        Refused.at(pointer, 400, "malformed-json", "control-character", refused(with(pointer, CANARY + "\u0000")));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource
    void aFieldThatBreaksARule(String pointer, Object value, String fieldCode) {
        Refused.at(pointer, 422, "validation-failed", fieldCode, refused(with(pointer, value)));
    }

    static Stream<Arguments> aFieldThatBreaksARule() {
        return Stream.of(
                Arguments.of("#/child/givenName", " ", "required"),
                Arguments.of("#/child/familyName", CANARY.repeat(10), "too-long"),
                Arguments.of("#/child/nhsNumber", "999 000 0018", "invalid-format"),
                Arguments.of("#/child/upn", CANARY, "invalid-format"),
                Arguments.of("#/concern/description", "", "required"),
                Arguments.of("#/concern/description", "x".repeat(10_001), "too-long"),
                Arguments.of("#/referrer/phone", CANARY, "invalid-format"),
                Arguments.of("#/referrer/email", CANARY, "invalid-format"),
                Arguments.of("#/responsibleAuthority", "Flintshire", "invalid-format"));
    }

    @Test
    void aBodyOfMoreThanTheLimit() {
        String body =
                changed(referral -> ((ObjectNode) referral.get("concern")).put("description", CANARY.repeat(20_000)));

        Refused.with(413, "payload-too-large", refused(body));
    }

    @Test
    void anotherMediaType() {
        Response refused = Api.as(REFERRER)
                .request()
                .contentType("text/plain")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(CANARY)
                .post("/v1/referrals");

        Refused.with(415, "unsupported-media-type", refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "not-an-id",
                "0190c7f0-0000-7000-8000-00000000000",
                "0190c7f0%00-0000-7000-8000-000000000001"
            })
    void anIdInThePathThatIsNone(String id) {
        Response refused = Api.as(INTAKE)
                .request()
                .urlEncodingEnabled(false)
                .header("Purpose", "INTAKE")
                .get("/v1/referrals/" + id);

        Refused.at("id", 400, "malformed-id", "invalid-format", refused);
    }

    @Test
    void aParameterThatTheOperationDoesNotHave() {
        Refused.at(
                "expand",
                400,
                "unknown-parameter",
                "unknown-parameter",
                Api.as(INTAKE).get("/v1/referrals/" + UUID.randomUUID() + "?expand=" + CANARY));
    }

    @Test
    void aPurposeThatIsMissingOrNoPurpose() {
        String path = "/v1/referrals/" + UUID.randomUUID();

        Refused.at(
                "Purpose", 400, "purpose-required", "required", Api.as(INTAKE).list(path));
        Refused.at(
                "Purpose",
                400,
                "invalid-header",
                "invalid-header",
                Api.as(INTAKE).request().header("Purpose", "CURIOSITY").get(path));
    }

    @Test
    void aMethodThatThePathDoesNotHave() {
        Refused.with(405, "method-not-allowed", Api.as(INTAKE).request().delete("/v1/referrals/" + UUID.randomUUID()))
                .header("Allow", containsString("GET"));
    }

    @Test
    void theSentencesAreInTheLanguageOfTheCaller() {
        Response welsh = Api.as(REFERRER)
                .request()
                .contentType("application/json")
                .header("Accept-Language", "cy")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(aReferral().without("leadDiscussion").json())
                .post("/v1/referrals");

        Refused.with(422, "lead-discussion-required", welsh)
                .header("Content-Language", "cy")
                .body("title", containsString("arweinydd"));
    }

    /** Sends it; checks that nothing came back of it and that nothing was written. */
    private static Response refused(String body) {
        Map<String, Long> before = Stored.counts();
        Response answer = Api.as(REFERRER)
                .request()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/referrals");
        answer.then().body(not(containsString(CANARY)));
        assertEquals(before, Stored.counts());
        return answer;
    }

    private static String with(String pointer, Object value) {
        return changed(body -> {
            String[] steps = pointer.substring(2).split("/");
            ObjectNode parent = steps.length == 1 ? body : (ObjectNode) body.get(steps[0]);
            parent.set(steps[steps.length - 1], JSON.valueToTree(value));
        });
    }

    private static String changed(Consumer<ObjectNode> change) {
        ObjectNode body = JSON.valueToTree(aReferral().json());
        change.accept(body);
        return body.toString();
    }

    private static String nested(int depth) {
        return "{\"concernIds\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    }
}
