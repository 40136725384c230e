package cymru.gwarchod.referral.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.ScenarioClock;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ScenarioClockTest {

    private static final String PATH = "/internal/scenario-clock";
    private static final long DAY = Duration.ofDays(1).toMillis();

    @Inject
    ScenarioClock clock;

    @Inject
    DomainClock domainClock;

    @Inject
    SystemClock systemClock;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void backToNow() {
        Rows.resetClock();
        clock.position();
    }

    private static String stored() {
        return Rows.texts("SELECT offset_millis FROM scenario_clock").getFirst();
    }

    private static String version() {
        return Rows.texts("SELECT version FROM scenario_clock").getFirst();
    }

    private static Response move(Object body) {
        return Api.as("sandbox-operator")
                .request()
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH);
    }

    @Test
    void goesForwardOnlyAndStandsInTheDatabase() {
        // when
        clock.moveTo(2 * DAY);
        var moved = version();
        clock.moveTo(DAY);
        clock.moveTo(2 * DAY);

        // then: neither an earlier place nor the same one is a move
        assertEquals(2 * DAY, clock.position().offsetMillis());
        assertEquals("" + 2 * DAY, stored());
        assertEquals(moved, version());
        var ahead = Duration.between(systemClock.now(), clock.position().domainTime());
        assertTrue(ahead.compareTo(Duration.ofDays(2).minusSeconds(5)) > 0, "" + ahead);
        assertTrue(ahead.compareTo(Duration.ofDays(2).plusSeconds(5)) < 0, "" + ahead);
    }

    @Test
    void whatAnotherInstanceOrAnEarlierProcessMovedHoldsFromTheNextTransactionOn() {
        // given: nothing in this process knows of it
        Rows.change("UPDATE scenario_clock SET offset_millis = ?", 3 * DAY);

        // when
        var now = QuarkusTransaction.requiringNew().call(domainClock::now);

        // then
        assertTrue(now.isAfter(systemClock.now().plus(Duration.ofDays(3)).minusSeconds(5)), "" + now);
    }

    @Test
    void staysFixedWithinATransactionForCodeAndDatabaseAlike() {
        QuarkusTransaction.requiringNew().run(() -> {
            // given
            var before = domainClock.now();

            // when
            Rows.change("UPDATE scenario_clock SET offset_millis = ?", 4 * DAY);

            // then
            assertEquals(before, domainClock.now());
            assertEquals(before, databaseTime());
        });
        var after = QuarkusTransaction.requiringNew().call(() -> {
            assertEquals(domainClock.now(), databaseTime());
            return domainClock.now();
        });
        assertTrue(after.isAfter(systemClock.now().plus(Duration.ofDays(4)).minusSeconds(5)), "" + after);
    }

    private Instant databaseTime() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT app_now()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSystemsClockIsNeverMoved() {
        clock.moveTo(5 * DAY);

        assertFalse(systemClock.now().isAfter(Instant.now().plusSeconds(60)));
    }

    @Test
    void onlyTheSandboxOperatorMovesOrReadsIt() {
        for (var caller : new Api[] {Api.as("ss-flintshire-manager"), Api.asSystem("SS-FLINTSHIRE")}) {
            caller.request().get(PATH).then().statusCode(403);
            caller.request()
                    .contentType(ContentType.JSON)
                    .body(Map.of("offsetMillis", DAY))
                    .post(PATH)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("forbidden"));
        }
        Api.anonymous().request().get(PATH).then().statusCode(401).body("code", equalTo("unauthenticated"));
        assertEquals("0", stored());
    }

    @Test
    void aMoveIsRepeatableAndAnswersWhereTheServiceStands() {
        for (var time = 0; time < 2; time++) {
            move(Map.of("offsetMillis", DAY))
                    .then()
                    .statusCode(200)
                    .body("service", equalTo("referral-service"))
                    .body("offsetMillis", equalTo((int) DAY))
                    .body("pendingTimers", equalTo(0))
                    .body("feedLag", greaterThanOrEqualTo(0));
        }
        var standing = Api.as("sandbox-operator").request().get(PATH);
        assertEquals(200, standing.statusCode());
        var time = Instant.parse(standing.jsonPath().getString("domainTime"));
        assertTrue(time.isAfter(systemClock.now().plus(Duration.ofDays(1)).minusSeconds(5)), "" + time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{};                                422; required",
                "{\"offsetMillis\":-1};             422; too-small",
                "{\"offsetMillis\":631152000001};   422; too-large",
                "{\"offsetMillis\":\"1\"};          400; invalid-type",
                "{\"offset\":1};                    400; unknown-field"
            })
    void aMoveThatMeansNothingIsRefused(String body, int status, String fieldCode) {
        move(body).then().statusCode(status).body("errors[0].code", equalTo(fieldCode));
        assertEquals("0", stored());
    }
}
