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
     * Refuses another form.
     *
     * @throws ProblemException 400 {@code idempotency-key-required}
     */
    public IdempotencyKey {
        if (!VISIBLE.matcher(value).matches()) {
            throw ProblemException.at(HeaderNames.IDEMPOTENCY_KEY, GeneralProblems.IDEMPOTENCY_KEY_REQUIRED);
        }
    }

    /**
     * Reads the header, quoted (a structured-field string, as the draft says) or bare (as most clients send it). Both
     * spellings of one key are one key.
     *
     * @throws ProblemException 400 {@code idempotency-key-required}
     */
    public static IdempotencyKey fromString(String header) {
        var quoted = header.length() >= 2 && header.startsWith("\"") && header.endsWith("\"");
        return new IdempotencyKey(quoted ? header.substring(1, header.length() - 1) : header);
    }
}
