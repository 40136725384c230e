package cymru.gwarchod.gateway.pages;

import cymru.gwarchod.gateway.edge.Refusal;
import cymru.gwarchod.problem.GeneralProblems;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The console under {@code /docs}: a handful of files held in memory. Everything comes from this address and the policy
 * says so, hence it works without a network.
 */
final class Console {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> OF_THE_WEBJAR = Map.of(
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript; charset=utf-8",
            "favicon-32x32.png", "image/png");

    private final Map<String, Page.Content> files = new HashMap<>();

    Console() {
        var folder = "META-INF/resources/webjars/swagger-ui/" + version() + "/";
        OF_THE_WEBJAR.forEach((name, type) -> files.put(name, file(folder + name, type)));
        files.put("console.js", file("console/console.js", "text/javascript; charset=utf-8"));
        files.put("index.html", file("console/index.html", "text/html; charset=utf-8"));
    }

    Map<String, Page> pages() {
        Page index = (_, _) -> answer("index.html");
        Page file = (ctx, _) -> answer(Page.lastSegment(ctx));
        return Map.of("/docs", index, "/docs/{file}", file);
    }

    private Page.Answer answer(String name) {
        var file = files.get(name);
        return file == null ? new Page.Refused(Refusal.of(GeneralProblems.NOT_FOUND)) : file;
    }

    private static Page.Content file(String resource, String mediaType) {
        return new Page.Content(
                mediaType,
                Map.of("Cache-Control", "public, max-age=300", "Content-Security-Policy", POLICY),
                Buffer.buffer(bytes(resource)));
    }

    /** The webjar's folder carries its version; it is read, so that the build file is the only place that names it. */
    private static String version() {
        try (var in = resource("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String name) {
        try (var in = resource(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("Not in the build: " + name);
        }
        return in;
    }
}
