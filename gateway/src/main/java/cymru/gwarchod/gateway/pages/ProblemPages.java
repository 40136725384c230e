package cymru.gwarchod.gateway.pages;

import cymru.gwarchod.gateway.edge.Exchange;
import cymru.gwarchod.gateway.edge.Refusal;
import cymru.gwarchod.problem.Bilingual;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.Language;
import cymru.gwarchod.problem.ProblemCatalogue;
import cymru.gwarchod.problem.ProblemEntry;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a problem's {@code type} leads to: a page for each code, and the list of all for programs. */
final class ProblemPages {

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><title>%s</title></head>
            <body>
            %s
            <p><a href="/docs">Gwarchod</a></p>
            </body>
            </html>
            """;

    private static final String SECTION = """
            <section lang="%s">
            <h1>%s</h1>
            <p>%s</p>
            <dl>
            <dt>%s</dt><dd><code>%s</code></dd>
            <dt>HTTP</dt><dd>%d</dd>
            <dt>%s</dt><dd>%s</dd>
            <dt>%s</dt><dd>%s</dd>
            <dt>%s</dt><dd>%s</dd>
            </dl>
            </section>""";

    private static final Bilingual CODE = new Bilingual("Code", "Cod");
    private static final Bilingual WHO = new Bilingual("Who has to act", "Pwy sydd i weithredu");
    private static final Bilingual AGAIN = new Bilingual("Send it again?", "Anfon eto?");

    private static final Bilingual EXAMPLE = new Bilingual("For example", "Er enghraifft");

    private final Map<String, ProblemEntry> byCode = new HashMap<>();
    private final Page.Content list;

    ProblemPages(ProblemCatalogue catalogue) {
        var items = new JsonArray();
        for (var entry : catalogue.entries()) {
            byCode.put(entry.code().value(), entry);
            items.add(item(entry));
        }
        list = Page.Content.cacheable(
                "application/json",
                new JsonObject().put("items", items).encode().getBytes(StandardCharsets.UTF_8));
    }

    Map<String, Page> pages() {
        return Map.of("/v1/problem-types", (_, _) -> list, "/problems/{code}", this::page);
    }

    private Page.Answer page(RoutingContext ctx, Exchange exchange) {
        var entry = byCode.get(Page.lastSegment(ctx));
        if (entry == null) {
            return new Page.Refused(Refusal.of(GeneralProblems.NOT_FOUND));
        }
        var first = exchange.language();
        // Both languages on one page, the reader's own first: neither is a click further away than it must be.
        var sections = Stream.of(first, other(first))
                .map(language -> section(entry, language))
                .collect(Collectors.joining("\n"));
        var html = HTML.formatted(first.tag(), escaped(entry.title().in(first)), sections);
        return new Page.Content(
                "text/html; charset=utf-8",
                Map.of(
                        "Cache-Control", "public, max-age=300",
                        "Content-Language", first.tag() + ", " + other(first).tag(),
                        "Vary", "Accept-Language"),
                Buffer.buffer(html));
    }

    private static Language other(Language language) {
        return switch (language) {
            case EN -> Language.CY;
            case CY -> Language.EN;
        };
    }

    private static String section(ProblemEntry entry, Language language) {
        return SECTION.formatted(
                language.tag(),
                escaped(entry.title().in(language)),
                escaped(entry.meaning().in(language)),
                CODE.in(language),
                entry.code(),
                entry.status(),
                WHO.in(language),
                who(entry.whoFixes()).in(language),
                AGAIN.in(language),
                again(entry.retry()).in(language),
                EXAMPLE.in(language),
                escaped(entry.example().in(language)));
    }

    private static JsonObject item(ProblemEntry entry) {
        return new JsonObject()
                .put("code", entry.code().value())
                .put("type", "/problems/" + entry.code())
                .put("status", entry.status())
                .put("title", both(entry.title()))
                .put("meaning", both(entry.meaning()))
                .put("whoFixes", entry.whoFixes().name())
                .put("retry", entry.retry().name())
                .put("example", both(entry.example()));
    }

    private static JsonObject both(Bilingual text) {
        return new JsonObject().put("en", text.en()).put("cy", text.cy());
    }

    private static Bilingual who(ProblemEntry.WhoFixes who) {
        return switch (who) {
            case CLIENT_DEVELOPER ->
                new Bilingual("Whoever writes the calling program", "Pwy bynnag sy'n ysgrifennu'r rhaglen sy'n galw");
            case PERSON -> new Bilingual("The person whose request it was", "Y person a wnaeth y cais");
            case ADMINISTRATOR ->
                new Bilingual(
                        "Whoever gives out roles and clients at the agency",
                        "Pwy bynnag sy'n rhoi rolau a chleientiaid yn yr asiantaeth");
            case OPERATOR -> new Bilingual("Whoever runs the service", "Pwy bynnag sy'n rhedeg y gwasanaeth");
        };
    }

    private static Bilingual again(ProblemEntry.Retry retry) {
        return switch (retry) {
            case NEVER -> new Bilingual("Not without changing it", "Nid heb ei newid");
            case AFTER_REFRESH -> new Bilingual("After reading the record again", "Ar ôl darllen y cofnod eto");
            case LATER -> new Bilingual("The same request, later", "Yr un cais, yn nes ymlaen");
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
