package cymru.gwarchod.assessment.vocabulary.instrument;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** SERAF-28: the words older texts and systems use for a category. */
@StatutoryRule("SERAF-28")
public final class ImportVocabulary {
    private static final Map<String, Category> WORDS = Map.ofEntries(
            Map.entry("CATEGORY_1", Category.CATEGORY_1),
            Map.entry("NOT_AT_RISK", Category.CATEGORY_1),
            Map.entry("CATEGORY_2", Category.CATEGORY_2),
            Map.entry("MILD", Category.CATEGORY_2),
            Map.entry("CATEGORY_3", Category.CATEGORY_3),
            Map.entry("MODERATE", Category.CATEGORY_3),
            Map.entry("MEDIUM", Category.CATEGORY_3),
            Map.entry("CATEGORY_4", Category.CATEGORY_4),
            Map.entry("SIGNIFICANT", Category.CATEGORY_4),
            Map.entry("HIGH", Category.CATEGORY_4));

    private ImportVocabulary() {}

    /** The category a word stands for; empty for a word the guidance does not explain, such as {@code LOW}. */
    public static Optional<Category> category(String word) {
        String key = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Optional.ofNullable(WORDS.get(key.endsWith("_RISK") ? withoutRisk(key) : key));
    }

    /** The words that stand for a category besides its own code, in alphabetical order; each may be followed by "risk". */
    public static List<String> words(Category category) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue() == category && !entry.getKey().equals(category.name()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String withoutRisk(String key) {
        return key.equals("NOT_AT_RISK") ? key : key.substring(0, key.length() - "_RISK".length());
    }
}
