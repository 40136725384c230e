package cymru.gwarchod.referral.vocabulary;

/** What is given or promised in exchange (REF-24). */
public enum ExchangeType {
    MONEY,
    PHONE_OR_ITEMS,
    DRUGS,
    ALCOHOL,
    ACCOMMODATION,
    PROTECTION,
    AFFECTION
}
