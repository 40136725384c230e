package cymru.gwarchod.gateway.edge;

import cymru.gwarchod.problem.GeneralProblems;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets a request target pass in its one canonical spelling only, so that gateway and services can never read the same
 * bytes as two different paths.
 *
 * <p>Identifiers and codes are made of unreserved characters, therefore a path of this suite needs no percent-encoding
 * at all. That makes the rule short: segments of letters, digits, {@code . _ ~ -}, none empty, none made of dots only.
 * Every encoded, doubled, dotted, parametrised or trailing-slash spelling falls outside it without being listed.
 */
public final class PathCanon implements Gate {

    private static final int LONGEST_TARGET = 4096;

    private static final Pattern PATH = Pattern.compile("/|(/(?!\\.+(/|$))[A-Za-z0-9._~-]+)++");

    /** RFC 3986 query: what may stand raw, and well-formed percent-encoding but for NUL. */
    private static final Pattern QUERY = Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%(?!00)[0-9A-Fa-f]{2})*+");

    @Override
    public Optional<Refusal> refuses(HttpServerRequest request) {
        var target = request.uri();
        if (target.length() > LONGEST_TARGET) {
            return Optional.of(Refusal.of(GeneralProblems.URI_TOO_LONG));
        }
        return isCanonical(target) ? Optional.empty() : Optional.of(Refusal.of(Refusal.NON_CANONICAL_PATH));
    }

    /** Whether the target of a request line is an absolute path in canonical spelling with a well-formed query. */
    static boolean isCanonical(String target) {
        var mark = target.indexOf('?');
        var path = mark < 0 ? target : target.substring(0, mark);
        var query = mark < 0 ? "" : target.substring(mark + 1);
        return PATH.matcher(path).matches() && QUERY.matcher(query).matches();
    }
}
