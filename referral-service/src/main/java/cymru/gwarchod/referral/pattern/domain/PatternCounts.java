package cymru.gwarchod.referral.pattern.domain;

import cymru.gwarchod.referral.vocabulary.ExchangeType;
import cymru.gwarchod.referral.vocabulary.PlaceType;
import cymru.gwarchod.referral.vocabulary.RiskGroup;
import cymru.gwarchod.referral.vocabulary.RouteOfEntry;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Of how many children something was described. Every word of the vocabulary has its line, and be it with nobody.
 *
 * @param children of whom anything was referred
 * @param exchangeTypes by what is given or promised
 * @param routesOfEntry by how the child was drawn in
 * @param placeTypes by kind of place
 * @param riskGroups by circumstances
 */
public record PatternCounts(
        int children,
        Map<ExchangeType, Integer> exchangeTypes,
        Map<RouteOfEntry, Integer> routesOfEntry,
        Map<PlaceType, Integer> placeTypes,
        Map<RiskGroup, Integer> riskGroups) {

    public PatternCounts {
        exchangeTypes = withEveryWord(ExchangeType.class, exchangeTypes);
        routesOfEntry = withEveryWord(RouteOfEntry.class, routesOfEntry);
        placeTypes = withEveryWord(PlaceType.class, placeTypes);
        riskGroups = withEveryWord(RiskGroup.class, riskGroups);
    }

    private static <E extends Enum<E>> Map<E, Integer> withEveryWord(Class<E> words, Map<E, Integer> counted) {
        Map<E, Integer> lines = new EnumMap<>(words);
        for (E word : words.getEnumConstants()) {
            lines.put(word, counted.getOrDefault(word, 0));
        }
        return Collections.unmodifiableMap(lines);
    }
}
