package cymru.gwarchod.assessment.assessment.domain;

import java.util.regex.Pattern;

/** The name of a version of the classification rule, for example {@code GUIDANCE_2010_V1}. */
public record RuleVersion(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");

    public RuleVersion {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a rule version");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
