package cymru.gwarchod.referral.referral;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Referrals as test data; every person in them is made up. */
public final class ReferralFixture {

    /** Birth date of a child of fifteen, whenever the tests run. */
    public static final LocalDate FIFTEEN =
            LocalDate.now(ZoneId.of("Europe/London")).minusYears(15).minusDays(40);

    private static final AtomicInteger IDENTIFIERS = new AtomicInteger(1);

    private final Map<String, Object> body = new LinkedHashMap<>();

    private ReferralFixture() {}

    /** A complete referral by a school's designated lead to Flintshire. */
    public static ReferralFixture aReferral() {
        return new ReferralFixture()
                .with("responsibleAuthority", "W06000005")
                .with("immediateRisk", false)
                .with("child", aChild())
                .with("concern", aConcern())
                .with("referrer", Map.of("professional", true, "name", "Dynoda Ffuglen", "phone", "01632 960300"))
                .with("leadDiscussion", aDiscussion("REFER"));
    }

    /** A referral in which significant harm is imminent, with nothing before it. */
    public static ReferralFixture anImmediateReferral() {
        return aReferral().with("immediateRisk", true).without("leadDiscussion");
    }

    /** A child of fifteen, by name only. */
    public static Map<String, Object> aChild() {
        Map<String, Object> child = new LinkedHashMap<>();
        child.put("givenName", "Enghraifft");
        child.put("familyName", "Dychmygol");
        child.put("dateOfBirth", FIFTEEN.toString());
        child.put("dateOfBirthAccuracy", "EXACT");
        child.put("lookedAfter", false);
        return child;
    }

    /** A child born then, as exactly known as said. */
    public static Map<String, Object> aChild(LocalDate born, String accuracy) {
        Map<String, Object> child = aChild();
        child.put("dateOfBirth", born.toString());
        child.put("dateOfBirthAccuracy", accuracy);
        return child;
    }

    /** A child with an NHS number. */
    public static Map<String, Object> aChildWith(String nhsNumber) {
        Map<String, Object> child = aChild();
        child.put("nhsNumber", nhsNumber);
        return child;
    }

    /** An NHS number that no test has used before. */
    public static String freshNhsNumber() {
        return "999%07d".formatted(IDENTIFIERS.getAndIncrement());
    }

    /** A pupil number that no test has used before. */
    public static String freshUpn() {
        return "A999%09d".formatted(IDENTIFIERS.getAndIncrement());
    }

    /** What the concern is, as little as may be said. */
    public static Map<String, Object> aConcern() {
        Map<String, Object> concern = new LinkedHashMap<>();
        concern.put("description", "Collected after school by an adult nobody here knows.");
        concern.put("sourceType", "PROFESSIONAL");
        return concern;
    }

    /** A discussion with the lead that ended so. */
    public static Map<String, Object> aDiscussion(String agreed) {
        return Map.of(
                "leadName", "Dynoda Ffuglen",
                "discussedAt", "2025-01-06T09:00:00Z",
                "summary", "Pattern over three weeks.",
                "agreedAction", agreed);
    }

    /** With another value of a field. */
    public ReferralFixture with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    /** Without a field. */
    public ReferralFixture without(String... fields) {
        List.of(fields).forEach(body::remove);
        return this;
    }

    /** As JSON. */
    public Map<String, Object> json() {
        return body;
    }
}
