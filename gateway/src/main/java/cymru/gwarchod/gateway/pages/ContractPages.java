package cymru.gwarchod.gateway.pages;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import cymru.gwarchod.gateway.contract.ContractMerger;
import cymru.gwarchod.gateway.routing.Contract.Rendering;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The merged contract, in both renderings, as YAML or as JSON. */
final class ContractPages {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final Map<String, String> HEADERS = Map.of("Cache-Control", "public, max-age=300", "Vary", "Accept");

    private ContractPages() {}

    static Map<String, Page> pages(String folder) {
        var pages = new HashMap<String, Page>();
        pages.put("/v1/openapi", page(folder, Rendering.OAS31));
        pages.put("/v1/openapi/oas30", page(folder, Rendering.OAS30));
        return pages;
    }

    private static Page page(String folder, Rendering rendering) {
        var yaml = read(folder + "/" + rendering.fileOf(ContractMerger.SUITE));
        var json = asJson(yaml);
        return (ctx, _) ->
                wantsJson(ctx) ? new Page.Content(JSON, HEADERS, json) : new Page.Content(YAML, HEADERS, yaml);
    }

    /** YAML is what is committed; JSON is for whoever asks for it by name. */
    private static boolean wantsJson(RoutingContext ctx) {
        var accept = ctx.request().getHeader("Accept");
        return accept != null && accept.contains(JSON);
    }

    private static Buffer read(String resource) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The merged contract is not in the build: " + resource);
            }
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Buffer asJson(Buffer yaml) {
        try {
            return Buffer.buffer(JsonMapper.builder()
                    .build()
                    .writeValueAsBytes(YAMLMapper.builder().build().readTree(yaml.getBytes())));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
