package cymru.gwarchod.gateway.edge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a token claims to speak for, without any proof. Good for choosing a bucket and for nothing else; the services
 * verify the token.
 */
final class CallerHint {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST = 200;

    private CallerHint() {}

    /** The claims {@code azp} and {@code sub} of a bearer or DPoP token; empty if it has neither or is no JWT. */
    static Optional<String> of(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        var space = authorization.indexOf(' ');
        var parts = authorization.substring(space + 1).split("\\.", -1);
        if (space < 0 || parts.length != 3) {
            return Optional.empty();
        }
        try {
            return claims(Base64.getUrlDecoder().decode(parts[1]));
        } catch (IllegalArgumentException | IOException notAToken) {
            return Optional.empty();
        }
    }

    private static Optional<String> claims(byte[] payload) throws IOException {
        var azp = "";
        var sub = "";
        try (var parser = JSON.createParser(payload)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING && name.equals("azp")) {
                    azp = parser.getText();
                } else if (value == JsonToken.VALUE_STRING && name.equals("sub")) {
                    sub = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
        }
        if (azp.isEmpty() && sub.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(bounded(azp) + ' ' + bounded(sub));
    }

    private static String bounded(String claim) {
        return claim.length() > LONGEST ? claim.substring(0, LONGEST) : claim;
    }
}
