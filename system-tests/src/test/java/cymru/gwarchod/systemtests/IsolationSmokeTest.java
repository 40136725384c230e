package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.launcher.journey.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not yours looks like what is not there: the same status, headers and bytes. */
@SystemTest
@TestInstance(Lifecycle.PER_CLASS)
class IsolationSmokeTest {
    private static final String NOBODY = UUID.randomUUID().toString();

    private RunningSuite suite;
    private String referral;
    private String concern;

    @BeforeAll
    void recordsOfOthersAreThere(RunningSuite running) {
        suite = running;
        referral = suite.caller()
                .person("health-lead")
                .post("/v1/referrals", Forms.discussed().body())
                .expect(201)
                .text("/id");
        Map<String, Object> form = Forms.immediate().body();
        concern = suite.caller()
                .person("teacher-glannant")
                .post(
                        "/v1/concerns",
                        Map.of("immediateRisk", false, "child", form.get("child"), "concern", form.get("concern")))
                .expect(201)
                .text("/id");
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                        "plas-enfys-manager",
                        "ss-conwy-intake",
                        "ss-conwy-manager",
                        "ss-liverpool-lead",
                        "police-ppu",
                        "education-lead",
                        "probation-lead",
                        "teacher-coed-du")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void aReferralOfOthersReadsLikeNone(String stranger) {
        assertEquals(read(stranger, "/v1/referrals/" + NOBODY), read(stranger, "/v1/referrals/" + referral));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void aConcernOfOthersReadsLikeNone(String stranger) {
        if (!List.of("education-lead").contains(stranger)) { // the school's own agency lead reads it
            assertEquals(read(stranger, "/v1/concerns/" + NOBODY), read(stranger, "/v1/concerns/" + concern));
        }
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void aChangeToARecordOfOthersFailsLikeOneToNone(String stranger) {
        for (Map.Entry<String, Map<String, ?>> change : changes().entrySet()) {
            assertEquals(
                    change(stranger, change.getKey().formatted(NOBODY), change.getValue()),
                    change(stranger, change.getKey().formatted(referral), change.getValue()),
                    change.getKey());
        }
    }

    private static Map<String, Map<String, ?>> changes() {
        return new TreeMap<>(Map.of(
                "/v1/referrals/%s/acceptance", Map.of("note", Canary.TEXT),
                "/v1/referrals/%s/redirection", Map.of("toAuthority", "W06000006", "reason", Canary.TEXT),
                "/v1/referrals/%s/rejection", Map.of("ground", "NO_CSE_CONCERN", "reason", Canary.TEXT),
                "/v1/referrals/%s/rejection-decision", Map.of("confirm", true, "reason", Canary.TEXT)));
    }

    private String read(String stranger, String path) {
        return seen(
                suite.caller()
                        .person(stranger)
                        .purpose("CHILD_PROTECTION_ENQUIRY")
                        .get(path),
                404);
    }

    private String change(String stranger, String path, Map<String, ?> body) {
        Answer answer = suite.caller().person(stranger).ifMatch("\"member.0\"").post(path, body);
        // Which roles may try at all is true of the operation and may be told.
        return seen(answer, answer.status() == 403 ? 403 : 404);
    }

    /** All that a caller sees but for what differs between any two answers. */
    private static String seen(Answer answer, int status) {
        assertEquals(status, answer.status(), answer.text());
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        List.of("date", "x-request-id").forEach(headers::remove);
        return headers + "\n"
                + answer.text()
                        .replace(answer.text("/traceId"), "<trace>")
                        .replace(answer.text("/instance"), "<instance>");
    }
}
