package cymru.gwarchod.gateway.pages;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The way in, and whether it is open. */
final class IndexPages {

    private static final String JSON = "application/json";

    private IndexPages() {}

    static Map<String, Page> pages() {
        var index = Page.Content.cacheable(
                JSON,
                new JsonObject()
                        .put("name", "Gwarchod")
                        .put(
                                "links",
                                new JsonObject()
                                        .put("documentation", "/docs")
                                        .put("contract", "/v1/openapi")
                                        .put("problemTypes", "/v1/problem-types")
                                        .put("status", "/status"))
                        .encode()
                        .getBytes(StandardCharsets.UTF_8));
        // That the gateway answers is all a stranger learns; services and databases report on the management ports.
        var status = new Page.Content(
                JSON,
                Map.of("Cache-Control", "no-store"),
                new JsonObject().put("status", "UP").toBuffer());
        return Map.of("/", (_, _) -> index, "/status", (_, _) -> status);
    }
}
