package cymru.gwarchod.referral.casefile.api;

import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.asSeenBy;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListCasesResourceTest {

    private static final String DENBIGHSHIRE = "ss-denbighshire-intake";

    @Test
    void withoutATokenNobodyLists() {
        Api.anonymous().list("/v1/cases").then().statusCode(401);
    }

    @Test
    void onlySocialServicesList() {
        Api.as("health-lead").list("/v1/cases").then().statusCode(403);
    }

    @Test
    void aFilterThatIsNoneIsRefused() {
        Api.as(FLINTSHIRE)
                .list("/v1/cases?state=RECEIVED")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        Api.as(FLINTSHIRE).list("/v1/cases?childId=one").then().statusCode(400);
    }

    @Test
    void theCasesOfTheOwnAuthorityAreListedPageByPage() {
        // given
        for (int i = 0; i < 2; i++) {
            received(aReferral().with("child", aKnownChild()).with("responsibleAuthority", "W06000004"));
        }

        // when
        var first = Api.as(DENBIGHSHIRE)
                .list("/v1/cases?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract();
        var second = Api.as(DENBIGHSHIRE)
                .list("/v1/cases?limit=1&cursor=" + first.<String>path("page.next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", notNullValue())
                .extract();

        // then
        assertNotEquals(first.<String>path("items[0].id"), second.<String>path("items[0].id"));
    }

    @Test
    void theCasesOfOneChildAreFoundAndNoneOfAnotherAuthority() {
        String referral = received(aKnownChild());
        String child = asSeenBy(FLINTSHIRE, referral).getString("childId");

        Api.as(FLINTSHIRE)
                .list("/v1/cases?childId=" + child)
                .then()
                .statusCode(200)
                .body("items.childId", contains(child))
                .body("items[0].nextDueBefore", notNullValue());
        Api.as(DENBIGHSHIRE)
                .list("/v1/cases?childId=" + child)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
