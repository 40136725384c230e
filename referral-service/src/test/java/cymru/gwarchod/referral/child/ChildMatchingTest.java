package cymru.gwarchod.referral.child;

import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralFixture.FIFTEEN;
import static cymru.gwarchod.referral.referral.ReferralFixture.aChild;
import static cymru.gwarchod.referral.referral.ReferralFixture.aChildWith;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static cymru.gwarchod.referral.referral.ReferralFixture.freshNhsNumber;
import static cymru.gwarchod.referral.referral.ReferralFixture.freshUpn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cymru.gwarchod.referral.AtOnce;
import cymru.gwarchod.referral.Stored;
import cymru.gwarchod.referral.referral.ReferralFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Reports about one child come to one case, and who reports never learns whether the child was known. */
@QuarkusTest
@StatutoryRule("REF-23")
class ChildMatchingTest {

    @Test
    void twoReferralsOfOneChildComeToOneCaseAndBothArePreserved() {
        String nhs = freshNhsNumber();

        String one = submitted(about(aChildWith(nhs)));
        String two = submitted("health-lead", about(aChildWith(nhs)));

        assertEquals(
                Rows.row("referral", one).get("child_id"),
                Rows.row("referral", two).get("child_id"));
        assertEquals(
                Rows.row("referral", one).get("case_id"),
                Rows.row("referral", two).get("case_id"));
    }

    @Test
    void thePupilNumberDoesToo() {
        String upn = freshUpn();

        assertEquals(childOf(submitted(about(withUpn(upn)))), childOf(submitted(about(withUpn(upn)))));
    }

    @Test
    void anotherBirthDateIsAnotherChild() {
        String nhs = freshNhsNumber();
        Map<String, Object> other = aChild(FIFTEEN.minusDays(1), "EXACT");
        other.put("nhsNumber", nhs);

        assertNotEquals(childOf(submitted(about(aChildWith(nhs)))), childOf(submitted(about(other))));
    }

    @Test
    void aNameAndABirthDateAreNotEnough() {
        assertNotEquals(childOf(submitted(about(aChild()))), childOf(submitted(about(aChild()))));
    }

    @Test
    void eachAuthorityHasItsOwnCaseOfTheSameChild() {
        String nhs = freshNhsNumber();

        Map<String, Object> here = Rows.row("referral", submitted(about(aChildWith(nhs))));
        Map<String, Object> there =
                Rows.row("referral", submitted(about(aChildWith(nhs)).with("responsibleAuthority", "W06000003")));

        assertEquals(here.get("child_id"), there.get("child_id"));
        assertNotEquals(here.get("case_id"), there.get("case_id"));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void theAnswerIsTheSameWhetherTheChildWasKnownOrNot() {
        String nhs = freshNhsNumber();
        Response unknown = Api.as("plas-enfys-manager")
                .post("/v1/referrals", about(aChildWith(freshNhsNumber())).json());
        submitted(about(aChildWith(nhs)));

        Response known = Api.as("plas-enfys-manager")
                .post("/v1/referrals", about(aChildWith(nhs)).json());

        assertEquals(201, known.statusCode());
        assertEquals(
                shape(unknown.jsonPath().getMap("$")), shape(known.jsonPath().getMap("$")));
        assertEquals(
                unknown.headers().asList().stream().map(h -> h.getName()).toList(),
                known.headers().asList().stream().map(h -> h.getName()).toList());
        assertEquals(unknown.header("ETag"), known.header("ETag"));
    }

    @RepeatedTest(3)
    void twoAtOnceAboutOneUnknownChildMeetInOneCase() throws Exception {
        String nhs = freshNhsNumber();
        long before = Stored.counts().get("case_file");

        List<String> ids = AtOnce.run(
                () -> submitted(about(aChildWith(nhs))), () -> submitted("health-lead", about(aChildWith(nhs))));

        assertEquals(before + 1, Stored.counts().get("case_file"));
        assertEquals(childOf(ids.getFirst()), childOf(ids.getLast()));
    }

    @RepeatedTest(3)
    void theyMeetAlsoWhereOneKnowsMoreIdentifiers() throws Exception {
        Map<String, Object> less = aChildWith(freshNhsNumber());
        Map<String, Object> more = aChildWith((String) less.get("nhsNumber"));
        more.put("upn", freshUpn());
        Callable<String> one = () -> submitted(about(less));
        Callable<String> two = () -> submitted("health-lead", about(more));

        List<String> ids = AtOnce.run(one, two);

        assertEquals(childOf(ids.getFirst()), childOf(ids.getLast()));
    }

    private static ReferralFixture about(Map<String, Object> child) {
        return aReferral().with("child", child);
    }

    private static Map<String, Object> withUpn(String upn) {
        Map<String, Object> child = aChild();
        child.put("upn", upn);
        return child;
    }

    private static Object childOf(String referral) {
        return Rows.row("referral", referral).get("child_id");
    }

    /** Names and kinds, without the values. */
    private static Map<String, Object> shape(Map<String, Object> json) {
        Map<String, Object> shape = new TreeMap<>();
        json.forEach((name, value) -> shape.put(
                name,
                value instanceof Map<?, ?> inner
                        ? shape(text(inner))
                        : value.getClass().getSimpleName()));
        return shape;
    }

    private static Map<String, Object> text(Map<?, ?> map) {
        Map<String, Object> named = new TreeMap<>();
        map.forEach((name, value) -> named.put(name.toString(), value));
        return named;
    }
}
