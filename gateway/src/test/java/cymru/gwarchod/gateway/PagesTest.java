package cymru.gwarchod.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.gateway.peer.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PagesTest extends GatewayTestBase {

    @Test
    void theIndexLeadsToPagesThatExist() throws IOException {
        // when
        var index = call("GET /");

        // then
        assertEquals(200, index.status());
        var links = index.json().getJsonObject("links");
        assertFalse(links.isEmpty());
        for (var link : links) {
            assertEquals(200, call("GET " + link.getValue()).status(), link.getKey());
        }
    }

    @Test
    void theStatusSaysNothingElse() throws IOException {
        assertEquals("{\"status\":\"UP\"}", call("GET /status").text());
    }

    @Test
    void headHasNoBody() throws IOException {
        try (var http = new RawHttp(port())) {
            // given
            http.head("HEAD /v1/problem-types", List.of());
            assertEquals(200, http.answer(true).status());

            // when: a body would stand in the way of the next answer
            http.head("GET /status", List.of());

            // then
            assertEquals("{\"status\":\"UP\"}", http.answer(false).text());
        }
    }

    @Test
    void everyCodeOfTheCatalogueHasItsPage() throws IOException {
        // given
        var items = call("GET /v1/problem-types").json().getJsonArray("items");
        assertTrue(items.size() > 20);

        for (var each : items) {
            // when
            var item = (JsonObject) each;
            var page = call("GET " + item.getString("type"));

            // then
            assertEquals(200, page.status(), item.getString("code"));
            assertEquals("text/html; charset=utf-8", page.header("Content-Type"));
            assertTrue(page.text().contains("<code>" + item.getString("code") + "</code>"));
            for (var language : List.of("en", "cy")) {
                assertFalse(item.getJsonObject("title").getString(language).isBlank());
                assertFalse(item.getJsonObject("meaning").getString(language).isBlank());
            }
        }
    }

    @Test
    void aProblemPageBeginsWithTheReadersLanguage() throws IOException {
        // when
        var welsh = call("GET /problems/not-found", "Accept-Language: cy");
        var english = call("GET /problems/not-found", "Accept-Language: fr");

        // then
        assertEquals("cy, en", welsh.header("Content-Language"));
        assertTrue(welsh.text().indexOf("<section lang=\"cy\">") < welsh.text().indexOf("<section lang=\"en\">"));
        assertEquals("en, cy", english.header("Content-Language"));
        assertTrue(
                english.text().indexOf("<section lang=\"en\">") < english.text().indexOf("<section lang=\"cy\">"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/openapi, , application/yaml, 3.1.0",
        "/v1/openapi, application/json, application/json, 3.1.0",
        "/v1/openapi/oas30, , application/yaml, 3.0.3",
        "/v1/openapi/oas30, application/json, application/json, 3.0.3"
    })
    void theContractIsServedInBothRenderingsAndForms(String path, String accept, String type, String version)
            throws IOException {
        var answer = accept == null ? call("GET " + path) : call("GET " + path, "Accept: " + accept);

        assertEquals(200, answer.status());
        assertEquals(type, answer.header("Content-Type"));
        assertTrue(answer.text().replace("\"", "").replace(" ", "").contains("openapi:" + version));
    }

    @Test
    void theConsoleNeedsNothingFromOutside() throws IOException {
        // when
        var page = call("GET /docs");

        // then
        assertEquals(200, page.status());
        assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'none'; script-src 'self';"));
        assertFalse(page.text().contains("://"), "an address outside");
        var sources = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(page.text())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(4, sources.size());
        for (var source : sources) {
            assertEquals(200, call("GET " + source).status(), source);
        }
        assertTrue(call("GET /docs/console.js").text().contains("url: '/v1/openapi'"));
    }

    @Test
    void aListedFrontEndMayReadAnswersAndAskFirst() throws IOException {
        // when
        var answer = call("GET /v1/referrals", "Origin: https://portal.example.wales");
        var preflight = call(
                "OPTIONS /v1/referrals/" + ID,
                "Origin: https://portal.example.wales",
                "Access-Control-Request-Method: PATCH");

        // then
        assertEquals("https://portal.example.wales", answer.header("Access-Control-Allow-Origin"));
        assertTrue(answer.header("Vary").contains("Origin"));
        for (var name : List.of("ETag", "Link", "Location", "Retry-After")) {
            assertTrue(answer.header("Access-Control-Expose-Headers").contains(name), name);
        }
        assertEquals("", answer.header("Access-Control-Allow-Credentials"));
        assertEquals(204, preflight.status());
        assertEquals("GET, HEAD, PATCH", preflight.header("Access-Control-Allow-Methods"));
        assertEquals(1, service.received().size());
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.example.wales.evil.example",
        "http://portal.example.wales",
        "https://PORTAL.example.wales",
        "https://portal.example.wales:8443",
        "null",
        "https://evil.example"
    })
    void nobodyElseMay(String origin) throws IOException {
        // when
        var answer = call("GET /v1/referrals", "Origin: " + origin);
        var preflight = call("OPTIONS /v1/referrals", "Origin: " + origin, "Access-Control-Request-Method: POST");

        // then
        assertEquals("", answer.header("Access-Control-Allow-Origin"));
        assertProblem(405, "method-not-allowed", preflight);
        assertEquals("", preflight.header("Access-Control-Allow-Origin"));
    }

    @Test
    void aRefusalCanBeReadByAListedFrontEndToo() throws IOException {
        var answer = call("GET /v1/nothing", "Origin: http://localhost:5173");

        assertEquals(404, answer.status());
        assertEquals("http://localhost:5173", answer.header("Access-Control-Allow-Origin"));
    }
}
