package cymru.gwarchod.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The stable name of a problem, for example {@code state-conflict}: frozen like the rest of the API once published.
 *
 * @param value lower case words joined by hyphens, at most 64 characters
 */
public record ProblemCode(@JsonValue String value) {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Refuses a name that could not stand in a URL.
     *
     * @throws IllegalArgumentException if the value is not kebab-case or is too long
     */
    public ProblemCode {
        if (value.length() > 64 || !KEBAB.matcher(value).matches()) {
            throw new IllegalArgumentException("A problem code is kebab-case and at most 64 characters");
        }
    }

    /** The code of that name. It need not be in the catalogue yet: {@link ProblemCatalogue#entry} finds that out. */
    @JsonCreator
    public static ProblemCode of(String value) {
        return new ProblemCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
