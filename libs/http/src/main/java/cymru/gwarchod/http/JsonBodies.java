package cymru.gwarchod.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.JsonProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads every JSON body: size, hash, form; then lets Jackson bind it and turns what it says into a problem. */
@Provider
class JsonBodies implements ReaderInterceptor {

    private final JsonGuard guard = new JsonGuard();
    private final RequestBody body;
    private final int maxBytes;

    @Inject
    JsonBodies(
            RequestBody body,
            @ConfigProperty(name = RequestLimits.MAX_BODY, defaultValue = RequestLimits.DEFAULT_MAX_BODY)
                    int maxBytes) {
        this.body = body;
        this.maxBytes = maxBytes;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType())) {
            return context.proceed();
        }
        var bytes = context.getInputStream().readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw ProblemException.of(GeneralProblems.PAYLOAD_TOO_LARGE);
        }
        body.received(sha256(bytes));
        guard.check(bytes);
        context.setInputStream(new ByteArrayInputStream(bytes));
        try {
            return context.proceed();
        } catch (JsonProcessingException unreadable) {
            throw JsonProblems.of(unreadable);
        } catch (WebApplicationException wrapped) {
            throw wrapped.getCause() instanceof JsonProcessingException unreadable
                    ? JsonProblems.of(unreadable)
                    : wrapped;
        }
    }

    private static boolean isJson(MediaType type) {
        // A charset parameter has no meaning here (RFC 8259, 11): JSON is UTF-8, whatever it says, and is checked to
        // be.
        var subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
