package cymru.gwarchod.assessment.vocabulary.instrument;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One published version of the instrument: which indicators are asked, and in which class (SERAF-23).
 *
 * @param source where the list comes from, by paragraph
 * @param indicators in the order in which they are asked
 */
@StatutoryRule({"SERAF-23", "SERAF-26"})
public record Instrument(
        InstrumentVersion version,
        BilingualText title,
        String source,
        List<CategoryText> categories,
        List<Indicator> indicators) {

    public Instrument {
        categories = List.copyOf(categories);
        indicators = List.copyOf(indicators);
        requireDistinct(indicators.stream().map(Indicator::code).toList());
        requireDistinct(indicators.stream().map(Indicator::name).toList());
        if (!categories.stream().map(CategoryText::category).toList().equals(Arrays.asList(Category.values()))) {
            throw new IllegalArgumentException("an instrument names each category once, lowest first");
        }
        Set<IndicatorCode> codes = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
        if (!indicators.stream()
                .flatMap(indicator -> indicator.presupposes().stream())
                .allMatch(codes::contains)) {
            throw new IllegalArgumentException("an indicator presupposes one that the version does not have");
        }
    }

    /** The indicator of that code in this version, if it has one. */
    public Optional<Indicator> find(IndicatorCode code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** The class of the code in this version, if it has one. */
    public Optional<IndicatorClass> classOf(IndicatorCode code) {
        return find(code).map(Indicator::indicatorClass);
    }

    /** The codes of one class in the order in which they are asked. */
    public List<IndicatorCode> codes(IndicatorClass indicatorClass) {
        return indicators.stream()
                .filter(indicator -> indicator.indicatorClass() == indicatorClass)
                .map(Indicator::code)
                .toList();
    }

    private static void requireDistinct(List<?> values) {
        if (new HashSet<>(values).size() != values.size()) {
            throw new IllegalArgumentException("an instrument has each code and each name once");
        }
    }
}
