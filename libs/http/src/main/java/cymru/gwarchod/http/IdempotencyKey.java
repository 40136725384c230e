package cymru.gwarchod.http;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import java.util.regex.Pattern;

/**
 * What the client chose to make a repeated POST harmless; a UUID is a good choice.
 *
 * @param value 1 to 128 visible ASCII characters, without the quotation marks
 */
public record IdempotencyKey(String value) {

    private static final Pattern VISIBLE = Pattern.compile("[\\x21\\x23-\\x7E]{1,128}");

    /**
     * Reads the header, quoted (a structured-field string, as the draft says) or bare (as most clients send it). Both
     * spellings of one key are one key. The quotation marks go here, because JAX-RS prefers a constructor that takes a
     * text to {@code fromString}.
     *
     * @throws ProblemException 400 {@code idempotency-key-required} for another form
     */
    public IdempotencyKey {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        value = quoted ? value.substring(1, value.length() - 1) : value;
        if (!VISIBLE.matcher(value).matches()) {
            throw ProblemException.at(HeaderNames.IDEMPOTENCY_KEY, GeneralProblems.IDEMPOTENCY_KEY_REQUIRED);
        }
    }

    /**
     * The same, by the name under which the other headers are read.
     *
     * @throws ProblemException 400 {@code idempotency-key-required} for another form
     */
    public static IdempotencyKey fromString(String header) {
        return new IdempotencyKey(header);
    }
}
