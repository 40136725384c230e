package cymru.gwarchod.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of every text that a person reads; Welsh is treated no less favourably than English. */
public enum Language {
    /** English. */
    EN("en"),
    /** Welsh. */
    CY("cy");

    private static final List<String> TAGS = List.of("en", "cy");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The tag as it stands in {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /** The locale for formatting and for {@code ValidationMessages}. */
    public Locale locale() {
        return Locale.of(tag);
    }

    /**
     * The language to answer in: RFC 9110, 12.5.4, by weight. English where the header is absent, malformed or asks for
     * neither language, because an answer in the other language is better than a 406.
     *
     * @param acceptLanguage the value of {@code Accept-Language}
     */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return EN;
        }
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), TAGS);
            return "cy".equals(best) ? CY : EN;
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}
