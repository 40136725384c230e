package cymru.gwarchod.referral.referral.api;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.WREXHAM;
import static cymru.gwarchod.referral.referral.ReferralCalls.accepted;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static cymru.gwarchod.referral.referral.ReferralFixture.anImmediateReferral;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ListReferralsResourceTest {

    private static final String LIST = "/v1/referrals";

    @Test
    void withoutATokenNobodyLists() {
        Refused.with(401, "unauthenticated", Api.anonymous().list(LIST));
    }

    @Test
    void whoseRoleReadsNoReferralListsNone() {
        Refused.with(403, "forbidden", Api.as("board-monitor").list(LIST));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void theListOfAnotherAuthorityIsTheSameWhetherItIsThereOrNot() {
        Response before = Api.as("ss-ynys-mon-intake").list(LIST);
        submitted();

        assertEquals(before.asString(), Api.as("ss-ynys-mon-intake").list(LIST).asString());
    }

    @ParameterizedTest
    @CsvSource({
        "?colour=red, unknown-parameter, colour, unknown-parameter",
        "?limit=0, invalid-parameter, limit, out-of-range",
        "?limit=201, invalid-parameter, limit, out-of-range",
        "?limit=many, invalid-parameter, limit, invalid-format",
        "?status=LOST, invalid-parameter, status, invalid-format",
        "?status=RECEIVED&status=ACCEPTED, invalid-parameter, status, repeated",
        "?cursor=abc, invalid-cursor, cursor, invalid-cursor",
    })
    void whatTheListDoesNotKnowIsRefused(String query, String code, String pointer, String fieldCode) {
        Refused.at(pointer, 400, code, fieldCode, Api.as(INTAKE).list(LIST + query));
    }

    @Test
    void theInboxHasTheOldestReceiptFirstAcrossPages() {
        List<String> submitted = IntStream.range(0, 5)
                .mapToObj(i -> submitted("youth-justice-lead", aReferral()))
                .toList();

        List<String> found = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String cursor = "";
        do {
            Response page = Api.as("youth-justice-lead").list(LIST + "?limit=2" + cursor);
            page.then().statusCode(200).body("page.limit", equalTo(2));
            found.addAll(page.path("items.id"));
            sizes.add(page.<List<String>>path("items.id").size());
            String next = page.path("page.next");
            assertEquals(next != null, page.header("Link") != null);
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());

        assertEquals(submitted, found);
        assertEquals(List.of(2, 2, 1), sizes);
    }

    @Test
    void aCursorIsGoodForItsCallerAndItsFilterOnly() {
        submitted("probation-lead", aReferral());
        submitted("probation-lead", aReferral());
        String cursor = Api.as("probation-lead").list(LIST + "?limit=1").path("page.next");
        String altered = cursor.substring(0, 20) + (cursor.charAt(20) == 'A' ? 'B' : 'A') + cursor.substring(21);

        Api.as("probation-lead").list(LIST + "?limit=1&cursor=" + cursor).then().statusCode(200);
        for (Response refused : List.of(
                Api.as("youth-justice-lead").list(LIST + "?cursor=" + cursor),
                Api.as("probation-lead").list(LIST + "?status=RECEIVED&cursor=" + cursor),
                Api.as("probation-lead").list("/v1/concerns?cursor=" + cursor),
                Api.as("probation-lead").list(LIST + "?cursor=" + altered))) {
            Refused.at("cursor", 400, "invalid-cursor", "invalid-cursor", refused);
        }
    }

    @Test
    void thereIsNoTotalAndNoFieldBeyondTheSummary() {
        String id = submitted("seraf-lead", aReferral());

        Api.as("seraf-lead")
                .list(LIST)
                .then()
                .body("items.id", hasItem(id))
                .body("items.child", everyItem(nullValue()))
                .body("page.total", nullValue());
    }

    @Test
    void aStatusNarrowsTheList() {
        String waiting = submitted();
        String taken = submitted();
        accepted(taken);

        Response page = Api.as(INTAKE).list(LIST + "?status=ACCEPTED&limit=200");

        page.then().body("items.status", everyItem(equalTo("ACCEPTED"))).body("items.id", not(hasItem(waiting)));
        assertTrue(listed(INTAKE, "?status=ACCEPTED").contains(taken));
    }

    @Test
    void eachSeesTheOwnList() {
        String toWrexham = submitted(aReferral().with("responsibleAuthority", "W06000006"));

        assertTrue(listed(WREXHAM, "").contains(toWrexham));
        assertTrue(listed("lead-glannant", "").contains(toWrexham));
        assertFalse(listed(INTAKE, "").contains(toWrexham));
        assertFalse(listed("teacher-glannant", "").contains(toWrexham));
    }

    @Test
    @StatutoryRule("SYS-13")
    void thePoliceListWhatReachedThemBecauseOfImmediateRisk() {
        String immediate = submitted(anImmediateReferral());
        String other = submitted();

        assertTrue(listed("police-ppu", "").contains(immediate));
        assertFalse(listed("police-ppu", "").contains(other));
    }

    @Test
    void theAuditNamesWhatWasSentAndNothingMore() {
        submitted("seraf-worker", anImmediateReferral());
        submitted("seraf-worker", anImmediateReferral());

        Response page = Api.as("seraf-worker").list(LIST + "?limit=1");

        page.then().body("items", hasSize(1));
        assertEquals(
                "{" + page.path("items[0].id") + "}",
                Rows.auditOf(page).get("listed_ids").toString());
    }

    private static List<String> listed(String username, String filter) {
        List<String> ids = new ArrayList<>();
        String query = filter.isEmpty() ? "?limit=200" : filter + "&limit=200";
        String cursor = "";
        do {
            Response page = Api.as(username).list(LIST + query + cursor);
            ids.addAll(page.then().statusCode(200).extract().<List<String>>path("items.id"));
            String next = page.path("page.next");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        ids.forEach(UUID::fromString);
        return ids;
    }
}
