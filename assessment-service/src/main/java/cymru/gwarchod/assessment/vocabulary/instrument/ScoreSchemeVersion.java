package cymru.gwarchod.assessment.vocabulary.instrument;

import java.util.regex.Pattern;

/** The name under which one set of weights and bands is published, for example {@code BARNARDOS_PUBLIC_V1}. */
public record ScoreSchemeVersion(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");

    public ScoreSchemeVersion {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a score scheme version");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
