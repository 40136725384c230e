package cymru.gwarchod.gateway.scenario;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cymru.gwarchod.gateway.edge.Refusal;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.JsonProblems;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The body of a move, read as strictly as the services read theirs.
 *
 * @param advanceTo where every service's clock shall stand at least
 */
record AdvanceRequest(
        @JsonDeserialize(using = StrictInstant.class) @Nullable Instant advanceTo) {

    /** The calendar of working days ends with 2035; beyond it nothing could be counted. */
    private static final Instant END = Instant.parse("2036-01-01T00:00:00Z");

    private static final String POINTER = "#/advanceTo";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The target of a move. */
    static Instant target(@Nullable String contentType, Buffer body) throws Stopped {
        if (body.length() == 0) {
            throw Stopped.because(Refusal.of(GeneralProblems.BODY_REQUIRED));
        }
        if (contentType == null || !isJson(contentType)) {
            throw Stopped.because(Refusal.of(GeneralProblems.UNSUPPORTED_MEDIA_TYPE));
        }
        var request = read(body);
        if (request == null) {
            throw Stopped.because(Refusal.of(GeneralProblems.BODY_REQUIRED));
        }
        if (request.advanceTo() == null) {
            throw invalid("required");
        }
        if (!request.advanceTo().isBefore(END)) {
            throw invalid("out-of-range");
        }
        return request.advanceTo();
    }

    private static boolean isJson(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private static @Nullable AdvanceRequest read(Buffer body) throws Stopped {
        try {
            return JSON.readValue(body.getBytes(), AdvanceRequest.class);
        } catch (JsonProcessingException unreadable) {
            var problem = JsonProblems.of(unreadable);
            throw Stopped.because(Refusal.of(problem.code(), problem.errors()));
        } catch (IOException impossible) {
            // The bytes are in memory.
            throw new UncheckedIOException(impossible);
        }
    }

    private static Stopped invalid(String fieldCode) {
        return Stopped.because(
                Refusal.of(GeneralProblems.VALIDATION_FAILED, List.of(FieldError.of(POINTER, fieldCode))));
    }

    /** An instant as text; a number would leave open what it counts. */
    static final class StrictInstant extends StdDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        StrictInstant() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            try {
                return Instant.parse(parser.getText());
            } catch (DateTimeException malformed) {
                return (Instant) context.handleWeirdStringValue(Instant.class, parser.getText(), "not an instant");
            }
        }
    }
}
