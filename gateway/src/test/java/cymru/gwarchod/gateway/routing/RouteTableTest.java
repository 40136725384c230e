package cymru.gwarchod.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.http.HttpMethod;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private final RouteTable routes = new RouteTable(PathTable.ofTheSuite(), List.of(contract(Owner.REFERRAL, """
                    paths:
                      /v1/referrals: {get: {}, post: {}}
                      /v1/referrals/{referralId}: {get: {}, patch: {}}
                      /v1/referrals/{referralId}/acceptance: {post: {}}
                      /v1/children/searches: {post: {}}
                      /v1/children/{childId}/relations: {get: {}}
                    """)));

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/referrals, /v1/referrals",
        "HEAD, /v1/referrals, /v1/referrals",
        "PATCH, /v1/referrals/7, /v1/referrals/{referralId}",
        "POST, /v1/referrals/7/acceptance, /v1/referrals/{referralId}/acceptance",
        "POST, /v1/children/searches, /v1/children/searches",
        "GET, /v1/children/searches/relations, /v1/children/{childId}/relations",
    })
    void findsWhatTheContractHas(String method, String path, String template) {
        var found = assertInstanceOf(RouteTable.Found.class, routes.find(HttpMethod.valueOf(method), path));

        assertEquals(template, found.route().template());
        assertEquals(Owner.REFERRAL, found.route().owner());
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/referrals, 'GET, HEAD, POST'",
        "TRACE, /v1/referrals/7, 'GET, HEAD, PATCH'",
        "GET, /v1/referrals/7/acceptance, POST",
        "GET, /v1/children/searches, POST",
    })
    void namesTheMethodsOfAPathThatHasOthers(String method, String path, String allow) {
        var wrong = assertInstanceOf(RouteTable.WrongMethod.class, routes.find(HttpMethod.valueOf(method), path));

        assertEquals(allow, wrong.route().allow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v1/referrals/7/rejection",
                "/v1/referrals/7/acceptance/x",
                "/v1/meetings",
                "/v1/scenario-clock",
                "/internal/events",
                "/q/health"
            })
    void knowsNothingElse(String path) {
        assertInstanceOf(RouteTable.Unknown.class, routes.find(HttpMethod.GET, path));
    }

    @ParameterizedTest
    @CsvSource({
        "ASSESSMENT, /v1/referrals, belongs to referral-service",
        "REFERRAL, /v1/secrets, Not in the path table",
        "REFERRAL, /internal/events, belongs to gateway",
        "REFERRAL, /q/health, belongs to gateway",
    })
    void aContractCannotTakeWhatIsNotItsOwn(Owner owner, String path, String reason) {
        var contracts = List.of(contract(owner, "paths:\n  " + path + ": {get: {}}\n"));

        var refused =
                assertThrows(IllegalArgumentException.class, () -> RouteTable.check(PathTable.ofTheSuite(), contracts));

        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    @Test
    void aPathThatIsTakenOutIsUnknownWhateverTheMethod() {
        // given
        var table = new RouteTable(
                PathTable.ofTheSuite(),
                List.of(contract(Owner.GATEWAY, "paths:\n  /v1/scenario-clock: {get: {}, post: {}}\n")));

        // when
        table.without("/v1/scenario-clock").without("/v1/not-there");

        // then
        for (var method : List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE)) {
            assertInstanceOf(RouteTable.Unknown.class, table.find(method, "/v1/scenario-clock"));
        }
    }

    @Test
    void twoTemplatesForOnePathAreRefused() {
        var contracts =
                List.of(contract(Owner.REFERRAL, "paths:\n  /v1/cases/{a}: {get: {}}\n  /v1/cases/{b}: {post: {}}\n"));

        assertThrows(IllegalArgumentException.class, () -> RouteTable.check(PathTable.ofTheSuite(), contracts));
    }

    private static Contract contract(Owner owner, String yaml) {
        return Contract.read(owner, new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
