package cymru.gwarchod.referral.vocabulary;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Set;

/**
 * What the concern is. Only the description and the source are asked for; neither a disclosure nor evidence is ever
 * required (REF-03).
 *
 * @param description the reporter's own words
 * @param disclosure whether the child said so
 */
@StatutoryRule("REF-24")
public record ConcernDetails(
        String description,
        SourceType sourceType,
        boolean disclosure,
        Set<ExchangeType> exchangeTypes,
        Set<RouteOfEntry> routesOfEntry,
        Set<PlaceType> placeTypes,
        Set<RiskGroup> riskGroups,
        ResponseToHelp responseToHelp) {

    public ConcernDetails {
        exchangeTypes = Set.copyOf(exchangeTypes);
        routesOfEntry = Set.copyOf(routesOfEntry);
        placeTypes = Set.copyOf(placeTypes);
        riskGroups = Set.copyOf(riskGroups);
    }
}
