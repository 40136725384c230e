package cymru.gwarchod.http;

import static cymru.gwarchod.http.WireTest.GOOD;
import static cymru.gwarchod.http.WireTest.command;
import static cymru.gwarchod.http.WireTest.problem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that a lenient reader would take, each one good body with one fault. */
@QuarkusTest
class MalformedBodiesTest {

    static final String MALFORMED = "malformed-json";
    static final String TYPE = "invalid-type";
    static final String UNKNOWN = "unknown-field";

    @Test
    void takesTheGoodBody() {
        command().body(GOOD).post("/v1/samples").then().statusCode(201);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                // Wrong types and coercions: the value given, the value sent, the code, the pointer.
                fault("\"note\":\"n\"", "\"note\":1", TYPE, "#/note"),
                fault("\"note\":\"n\"", "\"note\":true", TYPE, "#/note"),
                fault("\"note\":\"n\"", "\"note\":1.5", TYPE, "#/note"),
                fault("\"note\":\"n\"", "\"note\":[\"n\"]", TYPE, "#/note"),
                fault("\"note\":\"n\"", "\"note\":{\"Secret\":1}", TYPE, "#/note"),
                fault("\"count\":1", "\"count\":\"1\"", TYPE, "#/count"),
                fault("\"count\":1", "\"count\":\"\"", TYPE, "#/count"),
                fault("\"count\":1", "\"count\":1.0", TYPE, "#/count"),
                fault("\"count\":1", "\"count\":1e2", TYPE, "#/count"),
                fault("\"count\":1", "\"count\":true", TYPE, "#/count"),
                fault("\"count\":1", "\"count\":null", TYPE, "#/count"),
                fault("\"count\":1", "\"count\":99999999999", TYPE, "#/count"),
                fault("\"count\":1", "\"count\":[1]", TYPE, "#/count"),
                fault("\"urgent\":false", "\"urgent\":\"false\"", TYPE, "#/urgent"),
                fault("\"urgent\":false", "\"urgent\":0", TYPE, "#/urgent"),
                fault("\"urgent\":false", "\"urgent\":null", TYPE, "#/urgent"),
                fault("\"weight\":1.5", "\"weight\":\"1.5\"", TYPE, "#/weight"),
                fault("\"weight\":1.5", "\"weight\":NaN", MALFORMED, null),
                fault("\"kind\":\"FIRST\"", "\"kind\":0", TYPE, "#/kind"),
                fault("\"kind\":\"FIRST\"", "\"kind\":true", TYPE, "#/kind"),
                fault("2012-05-01", "2012-05-01T00:00:00Z", TYPE, "#/child/dateOfBirth"),
                fault("2012-05-01", "2012-13-01", TYPE, "#/child/dateOfBirth"),
                fault("2012-05-01", "2012-02-30", TYPE, "#/child/dateOfBirth"),
                fault("2012-05-01", "+99999-01-01", TYPE, "#/child/dateOfBirth"),
                fault("2012-05-01", "", TYPE, "#/child/dateOfBirth"),
                fault("\"2012-05-01\"", "15461", TYPE, "#/child/dateOfBirth"),
                fault("\"2012-05-01\"", "[2012,5,1]", TYPE, "#/child/dateOfBirth"),
                fault("2027-03-01T09:00:00Z", "2027-03-01", TYPE, "#/seenAt"),
                fault("\"2027-03-01T09:00:00Z\"", "1803891600", TYPE, "#/seenAt"),
                fault("\"2027-03-01T09:00:00Z\"", "1803891600.5", TYPE, "#/seenAt"),
                fault("01890a5d-ac96-774b-bcce-b302099a8057", "1-1-1-1-1", TYPE, "#/other"),
                fault("01890a5d-ac96-774b-bcce-b302099a8057", "AYkKXayWd0u8zrMCCZqAVw==", TYPE, "#/other"),
                fault("[\"a\"]", "\"a\"", TYPE, "#/tags"),
                fault("[\"a\"]", "[1]", TYPE, "#/tags/0"),
                fault("[\"a\"]", "[null]", TYPE, "#/tags/0"),
                fault("{\"familyName\":\"Evans\"}", "\"Evans\"", TYPE, "#/answers/V01"),
                fault("{\"familyName\":\"Evans\"}", "[]", TYPE, "#/answers/V01"),
                fault("{\"familyName\":\"Evans\"}", "\"\"", TYPE, "#/answers/V01"),
                // Fields that are not there, that only the server sets, or that stand twice.
                fault(
                        "\"note\":\"n\"",
                        "\"note\":\"n\",\"receivedAt\":\"2027-03-01T09:00:00Z\"",
                        UNKNOWN,
                        "#/receivedAt"),
                fault("\"note\":\"n\"", "\"note\":\"n\",\"agency\":\"POLICE\"", UNKNOWN, "#/agency"),
                fault("\"familyName\":\"Jones\"", "\"familyName\":\"Jones\",\"Secret Secret\":1", UNKNOWN, "#/child"),
                fault("\"note\":\"n\"", "\"Note\":\"n\"", UNKNOWN, "#/Note"),
                fault("\"note\":\"n\"", "\"note\":\"n\",\"note\":\"m\"", MALFORMED, null),
                fault("\"familyName\":\"Evans\"", "\"familyName\":\"Evans\",\"familyName\":\"x\"", MALFORMED, null),
                // Characters that a database, a log or a terminal would trip over.
                fault("\"note\":\"n\"", "\"note\":\"a\\u0000b\"", MALFORMED, "#/note"),
                fault("\"note\":\"n\"", "\"note\":\"a\\u001b[2J\"", MALFORMED, "#/note"),
                fault("\"note\":\"n\"", "\"note\":\"a\\r\\nb\"", MALFORMED, "#/note"),
                fault("\"note\":\"n\"", "\"note\":\"\\ud800\"", MALFORMED, "#/note"),
                fault("\"V01\"", "\"V\\u000001\"", MALFORMED, "#"),
                fault("\"note\":\"n\"", "\"note\":\"a\u0000b\"", MALFORMED, null),
                fault("\"note\":\"n\"", "\"note\":\"a\nb\"", MALFORMED, null));
    }

    static final java.util.List<Arguments> WHOLE_BODIES = java.util.List.of(
            Arguments.of("no object", "", "body-required"),
            Arguments.of("blank", "  \n", "body-required"),
            Arguments.of("null", "null", "body-required"),
            Arguments.of("array", "[" + GOOD + "]", TYPE),
            Arguments.of("text", "\"Secret\"", TYPE),
            Arguments.of("number", "1", TYPE),
            Arguments.of("two objects", GOOD + GOOD, MALFORMED),
            Arguments.of("trailing text", GOOD + " Secret", MALFORMED),
            Arguments.of("trailing brace", GOOD + "}", MALFORMED),
            Arguments.of("cut off", GOOD.substring(0, 100), MALFORMED),
            Arguments.of("comment", "/* Secret */" + GOOD, MALFORMED),
            Arguments.of("single quotes", GOOD.replace('"', '\''), MALFORMED),
            Arguments.of("trailing comma", GOOD.replace("\"tags\":[\"a\"]", "\"tags\":[\"a\",]"), MALFORMED),
            Arguments.of("leading zero", GOOD.replace("\"count\":1", "\"count\":01"), MALFORMED),
            Arguments.of("deep", "{\"a\":" + "[".repeat(20) + "]".repeat(20) + "}", MALFORMED),
            Arguments.of("very deep", "[".repeat(100_000), MALFORMED),
            Arguments.of("wide array", GOOD.replace("[\"a\"]", "[" + "\"a\",".repeat(2_000) + "\"a\"]"), MALFORMED),
            Arguments.of("wide object", wideObject(), MALFORMED),
            Arguments.of("endless number", GOOD.replace("1.5", "1." + "5".repeat(70)), MALFORMED),
            Arguments.of("endless name", "{\"" + "x".repeat(300) + "\":1}", MALFORMED));

    @ParameterizedTest
    @MethodSource("faults")
    void refusesAFault(String good, String bad, String code, String pointer) {
        var sent = GOOD.replace(good, bad);
        org.junit.jupiter.api.Assertions.assertNotEquals(GOOD, sent, "The fault must be in the body");

        var refused = problem(
                command()
                        .body(sent.getBytes(StandardCharsets.UTF_8))
                        .post("/v1/samples")
                        .then(),
                400,
                code);

        if (pointer != null) {
            refused.body("errors[0].pointer", equalTo(pointer));
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("WHOLE_BODIES")
    void refusesAWholeBody(String name, String body, String code) {
        problem(
                command()
                        .body(body.getBytes(StandardCharsets.UTF_8))
                        .post("/v1/samples")
                        .then(),
                400,
                code);
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void refusesOtherEncodings(byte[] body) {
        problem(command().body(body).post("/v1/samples").then(), 400, MALFORMED);
    }

    static Stream<byte[]> otherEncodings() {
        return Stream.of(
                GOOD.getBytes(StandardCharsets.UTF_16),
                GOOD.getBytes(StandardCharsets.UTF_16LE),
                GOOD.getBytes(Charset.forName("UTF-32BE")),
                GOOD.replace("Jones", "Siân").getBytes(StandardCharsets.ISO_8859_1),
                ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_8));
    }

    private static String wideObject() {
        return IntStream.rangeClosed(0, 2_000)
                .mapToObj(i -> "\"V" + i + "\":{\"familyName\":\"E\"}")
                .collect(Collectors.joining(",", GOOD.replaceAll("(?s)\"answers\".*", "\"answers\":{"), "}}"));
    }

    private static Arguments fault(String good, String bad, String code, String pointer) {
        return Arguments.of(good, bad, code, pointer);
    }
}
