package cymru.gwarchod.referral.ruleset.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.obligations.RulesetActivated;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.referral.scenario.Told;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second reading: nine working days for the assessment instead of seven. */
@QuarkusTest
@StatutoryRule("SYS-08")
class ActivateRulesetResourceTest {

    private static final String PATH = "/v1/rulesets";
    private static final String ADMIN = "platform-admin";

    private final LocalDate today = StatutoryClock.localDate(Instant.now());

    @Inject
    Calendars calendars;

    @Inject
    Inbox inbox;

    @Inject
    ObjectMapper json;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM activated_pack");
        Rows.change("DELETE FROM inbox_event WHERE source = 'referral-service'");
    }

    private ObjectNode released() {
        try (InputStream file = PolicyPack.class.getResourceAsStream("policy-pack-GUIDANCE_2010_DRAFT-1.json")) {
            return (ObjectNode) json.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Valid from that day on: what governed placements only before it is left out. */
    private ObjectNode second(LocalDate from) {
        var pack = released().put("version", "2").put("effectiveFrom", from.toString());
        ((ObjectNode) pack.path("periods").path(0)).put("amount", 9);
        ArrayNode placing = json.createArrayNode();
        for (JsonNode row : pack.path("placing")) {
            if (!row.hasNonNull("until")
                    || LocalDate.parse(row.path("until").asText()).isAfter(from)) {
                placing.add(((ObjectNode) row).put("from", from.toString()));
            }
        }
        pack.set("placing", placing);
        return pack;
    }

    private static Response activate(String document) {
        return Api.as(ADMIN).post(PATH, Map.of("document", document));
    }

    @Test
    void onlyThePlatformsAdministratorActivates() {
        var body = Map.of("document", second(today.plusDays(1)).toString());

        Refused.with(401, "unauthenticated", Api.anonymous().post(PATH, body));
        Refused.with(403, "forbidden", Api.as("ss-flintshire-manager").post(PATH, body));
        Refused.with(403, "forbidden", Api.as("health-lead").post(PATH, body));
        assertEquals(List.of(), Rows.texts("SELECT pack FROM activated_pack"));
    }

    @Test
    void itIsListedToldAndAudited() {
        // when
        var answer = activate(second(today.plusDays(1)).toString());

        // then
        answer.then()
                .statusCode(201)
                .header("Location", equalTo(PATH + "/GUIDANCE_2010_DRAFT@2"))
                .body("pinnedAs", equalTo("GUIDANCE_2010_DRAFT@2"));
        Api.as("teacher-glannant")
                .list(PATH)
                .then()
                .body("items.pinnedAs", contains("GUIDANCE_2010_DRAFT@1", "GUIDANCE_2010_DRAFT@2"))
                .body("items.inForce", contains(true, false));
        Api.as("teacher-glannant")
                .list(PATH + "/GUIDANCE_2010_DRAFT@2")
                .then()
                .statusCode(200)
                .body("periods[0].amount", equalTo(9));
        var told = Told.last(RulesetActivated.TYPE, json).data();
        assertEquals("GUIDANCE_2010_DRAFT@2", told.path("pack").asText());
        assertEquals("activateRuleset", Rows.auditOf(answer).get("operation"));
    }

    @Test
    void whatStartsFromItsFirstDayOnIsCountedWithItAndNothingThatWasCounted() {
        // given
        var now = Instant.now();
        var tomorrow = now.plus(1, ChronoUnit.DAYS);
        var recorded = SystemWork.call("TEST", scope -> calendars.clock(now).due(PeriodId.SERAF, now));

        // when
        activate(second(today.plusDays(1)).toString()).then().statusCode(201);

        // then
        SystemWork.run("TEST", scope -> {
            assertEquals(recorded, calendars.clock(now).due(PeriodId.SERAF, now));
            assertEquals("2", calendars.clock(tomorrow).pack().ref().version());
            assertEquals(
                    recorded,
                    calendars
                            .explain(recorded.pack().toString(), recorded.calendarVersion(), PeriodId.SERAF, now)
                            .orElseThrow()
                            .due());
        });
    }

    @Test
    void anotherServiceTakesItOverOnceWhenItHearsOfIt() {
        // given: this service as one that only hears
        activate(second(today.plusDays(1)).toString()).then().statusCode(201);
        var told = Told.last(RulesetActivated.TYPE, json);
        Rows.change("DELETE FROM activated_pack");

        // when
        inbox.receive(told);
        inbox.receive(told);

        // then
        assertEquals(List.of("GUIDANCE_2010_DRAFT@2"), Rows.texts("SELECT pack FROM activated_pack"));
        assertEquals(
                told.data().path("document").asText(),
                Rows.texts("SELECT document FROM activated_pack").getFirst());
    }

    @Test
    void itBeginsTomorrowAtTheEarliest() {
        Refused.at(
                "#/document",
                422,
                "ruleset-begins-too-early",
                "ruleset-begins-too-early",
                activate(second(today).toString()));
    }

    @Test
    void aGapIsRefusedSayingWhere() {
        // given: nobody says by when a strategy meeting is held
        var pack = second(today.plusDays(1));
        var periods = (ArrayNode) pack.path("periods");
        for (int i = periods.size() - 1; i >= 0; i--) {
            if (periods.get(i).path("id").asText().equals("TIME-03")) {
                periods.remove(i);
            }
        }

        // then
        Refused.with(422, "ruleset-defective", activate(pack.toString()))
                .body("detail", containsString("TIME-03: gap, no period"));
        assertEquals(List.of(), Rows.texts("SELECT pack FROM activated_pack"));
    }

    @Test
    void anOverlapWithAnotherPackIsRefusedSayingWhere() {
        activate(second(today.plusDays(5)).toString()).then().statusCode(201);

        Refused.with(
                        422,
                        "ruleset-defective",
                        activate(second(today.plusDays(3)).put("version", "3").toString()))
                .body("detail", containsString("GUIDANCE_2010_DRAFT@3: overlap from " + today.plusDays(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no pack", "{}", "{\"id\":\"A\",\"version\":\"1\",\"more\":1}"})
    void whatIsNoPackIsRefused(String document) {
        Refused.with(422, "ruleset-defective", activate(document));
    }
}
