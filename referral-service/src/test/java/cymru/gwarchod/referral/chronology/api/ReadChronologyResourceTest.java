package cymru.gwarchod.referral.chronology.api;

import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.WREXHAM;
import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.accepted;
import static cymru.gwarchod.referral.casefile.CaseCalls.asSeenBy;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static cymru.gwarchod.referral.chronology.ChronologyFixture.read;
import static cymru.gwarchod.referral.chronology.ChronologyFixture.related;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.referral.chronology.ChronologyFixture;
import cymru.gwarchod.referral.concern.ConcernCalls;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadChronologyResourceTest {

    private static final String PATH = "/v1/chronologies/";

    @Inject
    ChronologyFixture events;

    @Inject
    DomainClock domainClock;

    @AfterEach
    void tidyUp() {
        ChronologyFixture.tidyUp();
    }

    private Instant inHours(int hours) {
        return domainClock.now().plus(Duration.ofHours(hours));
    }

    private String aCase() {
        String caseId = asSeenBy(FLINTSHIRE, received(aKnownChild())).getString("caseId");
        events.everythingIsHeard();
        return caseId;
    }

    private Map<String, String> ofCase(String caseId, String field, String id) {
        return Map.of("caseId", caseId, field, id);
    }

    @Test
    void withoutATokenNobodyReads() {
        Refused.with(401, "unauthenticated", Api.anonymous().get(PATH + UUID.randomUUID()));
    }

    @Test
    void onlyMembersOfTheWorkWithAChildRead() {
        for (String username : List.of("teacher-glannant", "sandbox-operator", "board-monitor")) {
            Refused.with(403, "forbidden", Api.as(username).get(PATH + UUID.randomUUID()));
        }
        Refused.with(403, "forbidden", Api.asSystem("SS-FLINTSHIRE").get(PATH + UUID.randomUUID()));
    }

    @Test
    void aCaseOfAnotherAuthorityLooksLikeNone() {
        String caseId = aCase();

        Response hidden = Api.as(WREXHAM).get(PATH + caseId);
        Response none = Api.as(WREXHAM).get(PATH + UUID.randomUUID());

        Refused.with(404, "not-found", hidden);
        Refused.indistinguishable(hidden, none);
        Refused.with(404, "not-found", Api.as("police-ppu").get(PATH + caseId));
    }

    @Test
    void aReferralIsNoCase() {
        Refused.with(404, "not-found", Api.as(FLINTSHIRE).get(PATH + received(aKnownChild())));
    }

    @Test
    void whatItCannotReadIsRefused() {
        String caseId = aCase();

        Refused.with(400, "purpose-required", Api.as(FLINTSHIRE).list(PATH + caseId));
        Refused.with(400, "malformed-id", Api.as(FLINTSHIRE).get(PATH + "seven"));
        Refused.with(400, "unknown-parameter", Api.as(FLINTSHIRE).get(PATH + caseId + "?type=a"));
        Refused.with(400, "invalid-cursor", Api.as(FLINTSHIRE).get(PATH + caseId + "?cursor=abc"));
    }

    @Test
    @StatutoryRule("ADULT-01")
    void turning18StandsInTheStoryOfTheOpenCase() {
        // given
        String referral = received(aKnownChild());
        String caseId = asSeenBy(FLINTSHIRE, referral).getString("caseId");
        String child = asSeenBy(FLINTSHIRE, referral).getString("childId");
        Instant birthday = Instant.parse("2026-05-10T23:00:00Z");

        // when
        events.told("person.turned-18", birthday, Map.of("childId", child, "birthday", "2026-05-11"));

        // then
        String entry = "items.find { it.type == 'cymru.gwarchod.person.turned-18.v1' }";
        read(FLINTSHIRE, caseId)
                .body(entry + ".links.record", equalTo("/v1/children/" + child))
                .body(entry + ".occurredAt", equalTo(birthday.toString()))
                .body(entry + ".label", equalTo("Turned 18"))
                .body(entry + ".details", equalTo(Map.of()));
    }

    @Test
    @StatutoryRule({"REF-04", "REF-23"})
    void tellsOfEverythingThatBelongsToTheCaseInTheOrderInWhichItHappened() {
        // given: concerns, the referral that took them up, and what others do, told in another order
        Map<String, Object> child = aKnownChild();
        String first = ConcernCalls.reported("lead-glannant");
        String second = ConcernCalls.reported("lead-glannant");
        String referral = received(aReferral().with("child", child).with("concernIds", List.of(first, second)));
        accepted(FLINTSHIRE, referral);
        String caseId = asSeenBy(FLINTSHIRE, referral).getString("caseId");
        String discussion = UUID.randomUUID().toString();
        String assessment = UUID.randomUUID().toString();
        events.told(
                "strategy-discussion.recorded",
                inHours(2),
                Map.of("caseId", caseId, "discussionId", discussion, "decision", "STRATEGY_MEETING"));
        events.told(
                "assessment.completed",
                inHours(1),
                Map.of("caseId", caseId, "assessmentId", assessment, "effectiveCategory", "CATEGORY_4"));
        events.everythingIsHeard();

        // then
        read(FLINTSHIRE, caseId)
                .body(
                        "items.links.record",
                        contains(
                                "/v1/concerns/" + first,
                                "/v1/concerns/" + second,
                                "/v1/cases/" + caseId,
                                "/v1/referrals/" + referral,
                                "/v1/referrals/" + referral,
                                "/v1/assessments/" + assessment,
                                "/v1/strategy-discussions/" + discussion))
                .body("items[3].label", equalTo("Referral received"))
                .body("items[3].source", equalTo("referral-service"))
                .body("items[3].details.authority", equalTo("W06000005"))
                .body("items[3].details.immediateRisk", equalTo("false"))
                .body("items[5].details.category", equalTo("CATEGORY_4"))
                .body("items[6].details.decision", equalTo("STRATEGY_MEETING"))
                .body("items[6].source", equalTo("meeting-service"));
    }

    @Test
    void readsInWelshToo() {
        String caseId = aCase();

        Api.as(FLINTSHIRE)
                .request()
                .header("Purpose", "CHILD_PROTECTION_ENQUIRY")
                .header("Accept-Language", "cy")
                .get(PATH + caseId)
                .then()
                .statusCode(200)
                .header("Content-Language", "cy")
                .body("items.label", hasItem("Atgyfeiriad wedi dod i law"));
    }

    @Test
    void aHandOverStandsInTheStoryOfTheNewAuthority() {
        // given
        String referral = received(aKnownChild());
        String here = asSeenBy(FLINTSHIRE, referral).getString("caseId");

        // when
        Api.as(FLINTSHIRE)
                .change(
                        "/v1/referrals/" + referral + "/redirection",
                        "\"member.0\"",
                        Map.of("toAuthority", "W06000006", "reason", "The child lives there."))
                .then()
                .statusCode(200);
        events.everythingIsHeard();

        // then: the new authority sees the same receipt and where it came from; the old one has no case any more
        String there = asSeenBy(WREXHAM, referral).getString("caseId");
        String handOver = "items.find { it.type == 'cymru.gwarchod.referral.redirected.v1' }.details.";
        read(WREXHAM, there)
                .body("items.type", hasItem("cymru.gwarchod.referral.received.v1"))
                .body("items.type", not(hasItem("cymru.gwarchod.case.ended.v1")))
                .body(handOver + "fromAuthority", equalTo("W06000005"))
                .body(handOver + "authority", equalTo("W06000006"));
        Api.as(FLINTSHIRE).get(PATH + here).then().statusCode(404);
    }

    @Test
    void otherCasesAreNotInIt() {
        String one = aCase();
        String other = aCase();
        String told = events.told(
                "meeting.held",
                inHours(1),
                ofCase(other, "meetingId", UUID.randomUUID().toString()));

        read(FLINTSHIRE, one).body("items.id", not(hasItem(told)));
        read(FLINTSHIRE, other).body("items.id", hasItem(told));
    }

    @Test
    void thePoliceReadWhereTheyAreMembers() {
        String caseId = aCase();

        related(caseId, "agency:POLICE-NORTH-WALES", "POLICE_MEMBER");

        // then
        read("police-ppu", caseId).body("items.type", hasItem("cymru.gwarchod.case.opened.v1"));
    }

    @Test
    void whoeverIsExcludedReadsNothing() {
        String caseId = aCase();

        related(caseId, "person:" + TestTokens.ISSUER + "#" + TestTokens.subject(FLINTSHIRE), "EXCLUDED");

        Refused.with(404, "not-found", Api.as(FLINTSHIRE).get(PATH + caseId));
    }

    @Test
    void pagesThroughEverythingOnceThoughMuchHappensAtTheSameMoment() {
        // given
        String caseId = aCase();
        Instant at = inHours(3);
        for (int i = 0; i < 5; i++) {
            events.told(
                    "meeting.held",
                    at,
                    ofCase(caseId, "meetingId", UUID.randomUUID().toString()));
        }
        List<String> all = read(FLINTSHIRE, caseId).extract().path("items.id");

        // when
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = Api.as(FLINTSHIRE).get(PATH + caseId + "?limit=2" + next);
            seen.addAll(page.then().statusCode(200).extract().<List<String>>path("items.id"));
            String cursor = page.path("page.next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }

        // then
        assertEquals(7, all.size());
        assertEquals(all, seen);
    }

    @Test
    void aCursorIsGoodForItsCaseOnly() {
        String one = aCase();
        String other = aCase();
        String cursor = Api.as(FLINTSHIRE).get(PATH + one + "?limit=1").path("page.next");

        Api.as(FLINTSHIRE).get(PATH + one + "?limit=1&cursor=" + cursor).then().statusCode(200);
        Refused.with(400, "invalid-cursor", Api.as(FLINTSHIRE).get(PATH + other + "?limit=1&cursor=" + cursor));
    }

    @Test
    void saysHowFreshEachSourceIsAndNamesTheOneThatIsLate() {
        // given
        String caseId = aCase();
        OffsetDateTime now = OffsetDateTime.ofInstant(domainClock.now(), ZoneOffset.UTC);
        Rows.change(
                "INSERT INTO feed_cursor (source, cursor, polled_at) VALUES (?, '1.1', ?)",
                ChronologyFixture.SOURCE,
                now.minusSeconds(50));
        read(FLINTSHIRE, caseId)
                .body("asOf", hasKey("referral-service"))
                .body("asOf", hasKey("meeting-service"))
                .body("delayed", not(hasItem("meeting-service")));

        // when
        Rows.change(
                "UPDATE feed_cursor SET polled_at = ? WHERE source = ?",
                now.minusSeconds(70),
                ChronologyFixture.SOURCE);

        // then
        read(FLINTSHIRE, caseId).body("asOf", hasKey("meeting-service")).body("delayed", hasItem("meeting-service"));
    }

    @Test
    void aLookLeavesARowInTheAuditWithTheChild() {
        String caseId = aCase();

        Response answer = Api.as(FLINTSHIRE).get(PATH + caseId);

        Map<String, Object> row = Rows.auditOf(answer);
        assertEquals("readChronology", row.get("operation"));
        assertEquals(caseId, row.get("record_id").toString());
        assertEquals(Rows.row("case_file", caseId).get("child_id"), row.get("child_id"));
        assertEquals("RESPONSIBLE_LA", row.get("basis"));
        assertEquals("CHILD_PROTECTION_ENQUIRY", row.get("purpose"));
    }

    @Test
    void nothingButCodesAndDatesGoesAlong() {
        // given: a service that told more than it should have
        String caseId = aCase();
        String canary = "Caneri-goch lives at 1 Fictional Street, she said";
        events.told(
                "meeting.held",
                inHours(1),
                Map.of(
                        "caseId", caseId,
                        "meetingId", UUID.randomUUID().toString(),
                        "outcomes", canary,
                        "kind", "STRATEGY",
                        "childName", canary));

        // then
        read(FLINTSHIRE, caseId).body("items.details.outcomes", everyItem(equalTo(null)));
        assertEquals(
                List.of(),
                Rows.texts(
                        "SELECT id FROM chronology_entry WHERE details::text LIKE '%Caneri%' OR subject LIKE '%Caneri%'"));
        assertFalse(Rows.texts("SELECT id FROM chronology_entry WHERE 'KIND=STRATEGY' = ANY (details)")
                .isEmpty());
    }
}
