package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many children are in each category; a category that nobody names has none. */
public record CategoryCounts(Map<Category, Integer> children) {

    public static final CategoryCounts NONE = new CategoryCounts(Map.of());

    public CategoryCounts {
        Map<Category, Integer> all = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            int count = children.getOrDefault(category, 0);
            if (count < 0) {
                throw new IllegalArgumentException("there are no fewer children than none");
            }
            all.put(category, count);
        }
        children = Map.copyOf(all);
    }

    public int of(Category category) {
        return children.getOrDefault(category, 0);
    }

    public int total() {
        return children.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The category's share of all in per cent; there is none of nobody. */
    public Optional<BigDecimal> percent(Category category) {
        return Percent.of(of(category), total());
    }

    /** Both together. */
    public CategoryCounts plus(CategoryCounts other) {
        Map<Category, Integer> sum = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            sum.put(category, of(category) + other.of(category));
        }
        return new CategoryCounts(sum);
    }
}
