package cymru.gwarchod.referral.vocabulary.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cymru.gwarchod.referral.vocabulary.ConcernDetails;
import cymru.gwarchod.referral.vocabulary.ExchangeType;
import cymru.gwarchod.referral.vocabulary.PlaceType;
import cymru.gwarchod.referral.vocabulary.ResponseToHelp;
import cymru.gwarchod.referral.vocabulary.RiskGroup;
import cymru.gwarchod.referral.vocabulary.RouteOfEntry;
import cymru.gwarchod.referral.vocabulary.SourceType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/** What the concern is, as columns; the code lists as arrays of text. */
@Embeddable
public record ConcernDetailsColumns(
        String description,

        @Column(name = "source_type") @Enumerated(EnumType.STRING)
        SourceType sourceType,

        boolean disclosure,
        @Column(name = "exchange_types") String[] exchangeTypes,
        @Column(name = "routes_of_entry") String[] routesOfEntry,
        @Column(name = "place_types") String[] placeTypes,
        @Column(name = "risk_groups") String[] riskGroups,

        @Column(name = "response_to_help") @Enumerated(EnumType.STRING)
        ResponseToHelp responseToHelp) {

    /** As columns. */
    public static ConcernDetailsColumns of(ConcernDetails concern) {
        return new ConcernDetailsColumns(
                concern.description(),
                concern.sourceType(),
                concern.disclosure(),
                codes(concern.exchangeTypes()),
                codes(concern.routesOfEntry()),
                codes(concern.placeTypes()),
                codes(concern.riskGroups()),
                concern.responseToHelp());
    }

    /** As a value. */
    public ConcernDetails toConcernDetails() {
        return new ConcernDetails(
                description,
                sourceType,
                disclosure,
                set(exchangeTypes, ExchangeType::valueOf),
                set(routesOfEntry, RouteOfEntry::valueOf),
                set(placeTypes, PlaceType::valueOf),
                set(riskGroups, RiskGroup::valueOf),
                responseToHelp);
    }

    private static String[] codes(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static <T> Set<T> set(String[] codes, Function<String, T> valueOf) {
        return Arrays.stream(codes).map(valueOf).collect(toUnmodifiableSet());
    }
}
