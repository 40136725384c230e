package cymru.gwarchod.gateway.pages;

import cymru.gwarchod.gateway.edge.Exchange;
import cymru.gwarchod.gateway.edge.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** Something the gateway answers itself. Made in memory, so it never blocks. */
@FunctionalInterface
public interface Page {

    /** The answer to a GET. */
    Answer answer(RoutingContext ctx, Exchange exchange);

    /** What a page has to say. */
    sealed interface Answer permits Content, Refused {}

    /**
     * A document.
     *
     * @param mediaType with charset where it is text
     * @param headers beside the media type
     * @param body the document
     */
    record Content(String mediaType, Map<String, String> headers, Buffer body) implements Answer {

        /** A document that any cache may keep for five minutes. */
        static Content cacheable(String mediaType, byte[] body) {
            return new Content(mediaType, Map.of("Cache-Control", "public, max-age=300"), Buffer.buffer(body));
        }
    }

    /** There is no such page. */
    record Refused(Refusal refusal) implements Answer {}

    /** The last segment of the path, for pages with one parameter at the end. */
    static String lastSegment(RoutingContext ctx) {
        var path = ctx.request().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
