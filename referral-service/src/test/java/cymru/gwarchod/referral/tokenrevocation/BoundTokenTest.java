package cymru.gwarchod.referral.tokenrevocation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.AtOnce;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/** A token that is bound to a key (DPoP, RFC 9449), as the running service meets it. */
@QuarkusTest
class BoundTokenTest {

    private static final String AGENCIES = "/v1/agencies";

    private final BoundCaller caller = BoundCaller.as("lead-glannant");

    @Test
    void worksWithItsProof() {
        caller.get(AGENCIES).then().statusCode(200);
    }

    @Test
    void isRefusedWithoutOne() {
        refused("proof-required", BoundCaller.get("DPoP", caller.token(), AGENCIES, List.of()));
    }

    @Test
    void isRefusedAsBearer() {
        refused("proof-required", BoundCaller.get("Bearer", caller.token(), AGENCIES, List.of()));
        refused(
                "proof-required",
                BoundCaller.get("Bearer", caller.token(), AGENCIES, List.of(caller.proof("GET", AGENCIES))));
    }

    @Test
    void isRefusedWithAProofForSomethingElse() {
        BoundCaller other = BoundCaller.as("lead-glannant");

        refused("proof-invalid", with(caller.proof("POST", AGENCIES)));
        refused("proof-invalid", with(caller.proof("GET", "/v1/referrals")));
        refused("proof-invalid", with(other.proof("GET", AGENCIES)));
        refused("proof-invalid", with("nonsense"));
        refused(
                "proof-invalid",
                BoundCaller.get(
                        "DPoP",
                        caller.token(),
                        AGENCIES,
                        List.of(caller.proof("GET", AGENCIES), caller.proof("GET", AGENCIES))));
    }

    @Test
    void isRefusedWithAnOldProofAndOneOfTheFuture() {
        for (long seconds : List.of(-90, 90)) {
            refused("proof-expired", with(caller.proof("GET", AGENCIES, claims -> {
                NumericDate at = NumericDate.now();
                at.addSeconds(seconds);
                claims.setIssuedAt(at);
            })));
        }
    }

    @Test
    void isRefusedWithAProofThatWasUsed() {
        String proof = caller.proof("GET", AGENCIES);
        with(proof).then().statusCode(200);

        refused("proof-replayed", with(proof));
    }

    @Test
    void ofManyRequestsWithOneProofOneIsAnswered() throws Exception {
        String proof = caller.proof("GET", AGENCIES);

        Callable<Integer> request = () -> with(proof).statusCode();

        List<Integer> statuses = AtOnce.run(request, request, request, request);

        assertEquals(1, statuses.stream().filter(status -> status == 200).count());
        assertEquals(3, statuses.stream().filter(status -> status == 401).count());
    }

    @Test
    void aProofThatServedForNothingElseIsNotUsedUp() {
        // given: refused for its method, it has not been taken
        String id = UUID.randomUUID().toString();
        refused("proof-invalid", with(caller.proof("POST", AGENCIES, claims -> claims.setJwtId(id))));

        // then
        with(caller.proof("GET", AGENCIES, claims -> claims.setJwtId(id)))
                .then()
                .statusCode(200);
    }

    @Test
    void theQueryIsNoPartOfTheProof() {
        BoundCaller.get("DPoP", caller.token(), AGENCIES + "?type=POLICE", List.of(caller.proof("GET", AGENCIES)))
                .then()
                .statusCode(200);
    }

    @Test
    void nothingIsReadBeforeTheProofIs() {
        refused("proof-required", caller.post("/v1/referrals", List.of()));
    }

    @Test
    void aTokenWithoutAKeyStaysABearerTokenInTheSandbox() {
        String token = TestTokens.person("lead-glannant");

        Api.with(token).list(AGENCIES).then().statusCode(200);
        refused("token-not-bound", BoundCaller.get("DPoP", token, AGENCIES, List.of(caller.proof("GET", AGENCIES))));
    }

    @Test
    void whatIsNoTokenIsNoneWithEitherScheme() {
        Refused.with(
                        401,
                        "unauthenticated",
                        BoundCaller.get("DPoP", "nonsense", AGENCIES, List.of(caller.proof("GET", AGENCIES))))
                .header("WWW-Authenticate", startsWith("DPoP"));
        Refused.with(401, "unauthenticated", Api.with("nonsense").list(AGENCIES))
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void onlyTheHashOfAProofIsKept() {
        String id = UUID.randomUUID().toString();
        with(caller.proof("GET", AGENCIES, claims -> claims.setJwtId(id)))
                .then()
                .statusCode(200);

        assertEquals(
                List.of(), Rows.of("SELECT 1 FROM dpop_proof WHERE id LIKE '%' || ? || '%' OR length(id) <> 43", id));
    }

    private io.restassured.response.Response with(String proof) {
        return BoundCaller.get("DPoP", caller.token(), AGENCIES, List.of(proof));
    }

    private static void refused(String code, io.restassured.response.Response answer) {
        Refused.with(401, code, answer)
                .header("WWW-Authenticate", containsString("DPoP algs=\"ES256 PS256\""))
                .body("detail", nullValue())
                .body("errors", nullValue());
    }
}
