package cymru.gwarchod.testing.security;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.TestTokens;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Every service counts what it holds about a child, for whoever reads feeds and for nobody else: each statement of its
 * {@code gwarchod/holdings.sql} is run as the role that runs it. A subclass is a {@code @QuarkusTest}.
 */
public abstract class HoldingsGate {

    private static final String PATH = "/internal/holdings?childId=" + UUID.randomUUID();

    @Test
    void ofAChildWhomNobodyKnowsNothingIsHeld() {
        Api.with(TestTokens.someone("referral-reader", "PLATFORM", Set.of(Role.INTERNAL_READER)))
                .list(PATH)
                .then()
                .statusCode(200)
                .body("holdings", empty());
    }

    @Test
    void nobodyButAReaderOfFeedsAsks() {
        Api.anonymous().list(PATH).then().statusCode(401);
        Api.as("ss-flintshire-records").list(PATH).then().statusCode(403).body("code", equalTo("forbidden"));
    }
}
