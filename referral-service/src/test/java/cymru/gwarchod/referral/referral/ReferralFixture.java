package cymru.gwarchod.referral.referral;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Referrals as test data; every person in them is made up. */
public final class ReferralFixture {

    private final Map<String, Object> body = new LinkedHashMap<>();

    private ReferralFixture() {}

    /** A complete referral by a school's designated lead to Flintshire. */
    public static ReferralFixture aReferral() {
        return new ReferralFixture()
                .with("responsibleAuthority", "W06000005")
                .with("immediateRisk", false)
                .with("child", aChild())
                .with(
                        "concern",
                        Map.of(
                                "description", "Collected after school by an adult nobody here knows.",
                                "sourceType", "PROFESSIONAL"))
                .with("referrer", Map.of("professional", true, "name", "Dynoda Ffuglen", "phone", "01632 960300"))
                .with(
                        "leadDiscussion",
                        Map.of(
                                "leadName", "Dynoda Ffuglen",
                                "discussedAt",
                                        Instant.parse("2026-01-05T09:00:00Z").toString(),
                                "summary", "Pattern over three weeks.",
                                "agreedAction", "REFER"));
    }

    /** A child of fifteen, by name only. */
    public static Map<String, Object> aChild() {
        Map<String, Object> child = new LinkedHashMap<>();
        child.put("givenName", "Enghraifft");
        child.put("familyName", "Dychmygol");
        child.put("dateOfBirth", "2011-05-14");
        child.put("dateOfBirthAccuracy", "EXACT");
        child.put("lookedAfter", false);
        return child;
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
