package cymru.gwarchod.referral.vocabulary.api;

import cymru.gwarchod.referral.vocabulary.ConcernDetails;
import cymru.gwarchod.referral.vocabulary.ExchangeType;
import cymru.gwarchod.referral.vocabulary.PlaceType;
import cymru.gwarchod.referral.vocabulary.ResponseToHelp;
import cymru.gwarchod.referral.vocabulary.RiskGroup;
import cymru.gwarchod.referral.vocabulary.RouteOfEntry;
import cymru.gwarchod.referral.vocabulary.SourceType;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the concern is.")
public record ConcernDetailsResponse(
        String description,
        SourceType sourceType,
        boolean disclosure,
        List<ExchangeType> exchangeTypes,
        List<RouteOfEntry> routesOfEntry,
        List<PlaceType> placeTypes,
        List<RiskGroup> riskGroups,
        ResponseToHelp responseToHelp) {

    /** For an answer. */
    public static ConcernDetailsResponse of(ConcernDetails concern) {
        return new ConcernDetailsResponse(
                concern.description(),
                concern.sourceType(),
                concern.disclosure(),
                sorted(concern.exchangeTypes()),
                sorted(concern.routesOfEntry()),
                sorted(concern.placeTypes()),
                sorted(concern.riskGroups()),
                concern.responseToHelp());
    }

    private static <E extends Comparable<E>> List<E> sorted(Collection<E> codes) {
        return codes.stream().sorted().toList();
    }
}
