package cymru.gwarchod.referral.pattern.api;

import static cymru.gwarchod.referral.allocation.AllocationCalls.caseOf;
import static cymru.gwarchod.referral.referral.ReferralCalls.LEAD;
import static cymru.gwarchod.referral.referral.ReferralCalls.MANAGER;
import static cymru.gwarchod.referral.referral.ReferralCalls.REFERRER;
import static cymru.gwarchod.referral.referral.ReferralCalls.rejection;
import static cymru.gwarchod.referral.referral.ReferralCalls.step;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralFixture.aChildWith;
import static cymru.gwarchod.referral.referral.ReferralFixture.aConcern;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static cymru.gwarchod.referral.referral.ReferralFixture.freshNhsNumber;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.CSE_MANAGER;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.inForce;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.onlyFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cymru.gwarchod.referral.referral.ReferralFixture;
import cymru.gwarchod.statutoryclock.Quarter;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@StatutoryRule({"MON-02", "REF-25"})
class ReadActivityPatternsTest {

    private static final String PATH = "/v1/activity-patterns?quarter=";
    private static final String CHILDREN = "children";
    private static final String NEIGHBOUR = "ss-wrexham-lead";

    @Test
    void withoutATokenNobodyReads() {
        Refused.with(401, "unauthenticated", Api.anonymous().list(PATH + "2026-Q1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {REFERRER, MANAGER, "board-monitor", "police-ppu"})
    void onlyThoseWhoAnswerForTheWorkOfTheAuthorityRead(String username) {
        Refused.with(403, "forbidden", Api.as(username).list(PATH + "2026-Q1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-Q5", "1999-Q1"})
    void aQuarterHasItsForm(String quarter) {
        Refused.with(400, "invalid-parameter", Api.as(LEAD).list(PATH + quarter));
    }

    @ParameterizedTest
    @MethodSource("words")
    void aChildCountsOnceInEachLineThatItsReferralsDescribe(String field, String word) {
        // given
        Quarter quarter = quarterOf(submitted());
        Figures before = figures(LEAD, quarter);
        Figures elsewhere = figures(NEIGHBOUR, quarter);

        // when the same child is referred twice, with the same in both, and another child with nothing of it
        Map<String, Object> child = aChildWith(freshNhsNumber());
        submitted(describing(field, word).with("child", child));
        submitted(describing(field, word).with("child", child));
        submitted(aReferral().with("child", aChildWith(freshNhsNumber())));

        // then
        Figures after = figures(LEAD, quarter);
        assertEquals(2, after.children() - before.children());
        assertEquals(1, after.of(field, word) - before.of(field, word));
        assertEquals(elsewhere, figures(NEIGHBOUR, quarter), "another authority's");
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("exchangeTypes", "PHONE_OR_ITEMS"),
                arguments("routesOfEntry", "ONLINE"),
                arguments("placeTypes", "ONLINE"),
                arguments("riskGroups", "GOES_MISSING"));
    }

    @Test
    void whatIsRejectedOrOfAnotherTimeCountsForNothing() {
        // given
        Quarter quarter = quarterOf(submitted());
        Figures before = figures(LEAD, quarter);

        // when
        String rejected = submitted(describing("placeTypes", "PARK").with("child", aChildWith(freshNhsNumber())));
        step(MANAGER, rejected, "rejection", rejection("WRONG_AREA_NO_RECIPIENT"))
                .then()
                .statusCode(200);

        // then
        assertEquals(before, figures(LEAD, quarter));
        assertEquals(0, figures(LEAD, new Quarter(2001, 1)).children());
    }

    @Test
    @StatutoryRule("SHARE-05")
    void whatOneIsBarredFromCountsForNothing() {
        // given
        String referral = submitted(describing("placeTypes", "PARK").with("child", aChildWith(freshNhsNumber())));
        Quarter quarter = quarterOf(referral);
        Figures before = figures(CSE_MANAGER, quarter);
        Figures ofTheListed = figures(LEAD, quarter);

        // when
        inForce(caseOf(referral), onlyFor(LEAD));

        // then
        Figures after = figures(CSE_MANAGER, quarter);
        assertEquals(1, before.children() - after.children());
        assertEquals(1, before.of("placeTypes", "PARK") - after.of("placeTypes", "PARK"));
        assertEquals(ofTheListed, figures(LEAD, quarter));
    }

    @Test
    void everyWordHasItsLine() {
        Figures nothing = figures(LEAD, new Quarter(2001, 1));

        assertEquals(
                Map.of("exchangeTypes", 7, "routesOfEntry", 9, "placeTypes", 10, "riskGroups", 8), nothing.lines());
    }

    private static ReferralFixture describing(String field, String word) {
        Map<String, Object> concern = aConcern();
        concern.put(field, List.of(word));
        return aReferral().with("concern", concern);
    }

    private static Quarter quarterOf(String referral) {
        return Quarter.of(Instant.parse(Api.as(MANAGER)
                .get("/v1/referrals/" + referral)
                .then()
                .statusCode(200)
                .extract()
                .path("receivedAt")));
    }

    private static Figures figures(String username, Quarter quarter) {
        Map<String, Object> body = Api.as(username)
                .list(PATH + quarter)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        return new Figures(
                (Integer) body.get(CHILDREN),
                Map.of(
                        "exchangeTypes", lines(body, "exchangeTypes"),
                        "routesOfEntry", lines(body, "routesOfEntry"),
                        "placeTypes", lines(body, "placeTypes"),
                        "riskGroups", lines(body, "riskGroups")));
    }

    @SuppressWarnings("unchecked") // as the contract says, which every answer of a test is held to
    private static List<Map<String, Object>> lines(Map<String, Object> body, String name) {
        return (List<Map<String, Object>>) body.get(name);
    }

    /** What was answered, without its moment. */
    private record Figures(int children, Map<String, List<Map<String, Object>>> counted) {

        int of(String lines, String word) {
            return counted.get(lines).stream()
                    .filter(line -> word.equals(line.get("code")))
                    .mapToInt(line -> (Integer) line.get(CHILDREN))
                    .sum();
        }

        Map<String, Integer> lines() {
            return counted.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                    .size()));
        }
    }
}
