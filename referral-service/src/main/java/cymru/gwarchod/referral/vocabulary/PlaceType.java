package cymru.gwarchod.referral.vocabulary;

/** The kind of place the concern is about (REF-24). */
public enum PlaceType {
    STREET,
    PRIVATE_HOME,
    HOTEL,
    TAKEAWAY_OR_CAFE,
    SHOPPING_CENTRE,
    TRANSPORT_HUB,
    PARK,
    PUB_OR_CLUB,
    TAXI_RANK,
    ONLINE
}
