package cymru.gwarchod.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.Pointers;
import cymru.gwarchod.problem.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;

/**
 * Looks at a body before it is bound to a type, so that limits hold for every type alike, a tree included: UTF-8
 * without a byte order mark, one object, no name twice, at most {@value #MAX_ELEMENTS} entries in one array or object,
 * no control characters.
 */
final class JsonGuard {

    static final int MAX_ELEMENTS = 2_000;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StrictJson.LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Passes a body that may be read.
     *
     * @throws ProblemException 400 {@code body-required}, {@code malformed-json} or {@code invalid-type}
     */
    void check(byte[] body) {
        var text = utf8(body);
        if (text.isBlank()) {
            throw ProblemException.of(GeneralProblems.BODY_REQUIRED);
        }
        if (text.charAt(0) == BYTE_ORDER_MARK) {
            throw ProblemException.of(GeneralProblems.MALFORMED_JSON);
        }
        try (var parser = json.createParser(text)) {
            walk(parser);
        } catch (JsonProcessingException malformed) {
            throw ProblemException.of(GeneralProblems.MALFORMED_JSON);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException other) {
            throw ProblemException.of(GeneralProblems.MALFORMED_JSON);
        }
    }

    private static void walk(JsonParser parser) throws IOException {
        var first = parser.nextToken();
        if (first == JsonToken.VALUE_NULL && parser.nextToken() == null) {
            throw ProblemException.of(GeneralProblems.BODY_REQUIRED);
        }
        // Scalars and arrays are read to their end all the same: broken JSON is malformed whatever it starts with.
        var elements = new ArrayDeque<int[]>();
        var token = first;
        while (token != null) {
            if (token.isStructEnd()) {
                elements.pop();
            } else if (token == JsonToken.FIELD_NAME) {
                clean(parser, parser.currentName());
            } else {
                count(parser, elements);
                if (token.isStructStart()) {
                    elements.push(new int[1]);
                } else if (token == JsonToken.VALUE_STRING) {
                    clean(parser, parser.getText());
                }
            }
            var rootEnded = elements.isEmpty();
            token = parser.nextToken();
            if (rootEnded && token != null) {
                throw ProblemException.of(GeneralProblems.MALFORMED_JSON);
            }
        }
        if (first != JsonToken.START_OBJECT) {
            throw ProblemException.at(Pointers.ROOT, GeneralProblems.INVALID_TYPE);
        }
    }

    private static void count(JsonParser parser, ArrayDeque<int[]> elements) {
        var counter = elements.peek();
        if (counter != null && ++counter[0] > MAX_ELEMENTS) {
            throw at(parser.getParsingContext().pathAsPointer().toString(), "too-many");
        }
    }

    private static void clean(JsonParser parser, String text) {
        if (!JsonText.isClean(text)) {
            throw at(parser.getParsingContext().pathAsPointer().toString(), "control-character");
        }
    }

    private static ProblemException at(String path, String fieldCode) {
        // The names on the way are the caller's; a strange one is not sent back.
        var plain = path.length() <= 200 && path.matches("[A-Za-z0-9_/-]*");
        return ProblemException.of(
                GeneralProblems.MALFORMED_JSON,
                List.of(FieldError.of(plain ? Pointers.ROOT + path : Pointers.ROOT, fieldCode)));
    }
}
