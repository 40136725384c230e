package cymru.gwarchod.launcher.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A referral as it is filled in, field by field. */
public final class ReferralForm {
    /** Statistical code of Flintshire. */
    public static final String FLINTSHIRE = "W06000005";

    /** Statistical code of Wrexham. */
    public static final String WREXHAM = "W06000006";

    private final Map<String, Object> body = new LinkedHashMap<>();

    private ReferralForm(FictionalChild child) {
        body.put("responsibleAuthority", FLINTSHIRE);
        body.put("immediateRisk", false);
        body.put("child", child.asReported());
    }

    /** A referral of this child to Flintshire; the concern and the referrer are still to be filled in. */
    public static ReferralForm about(FictionalChild child) {
        return new ReferralForm(child);
    }

    /** To another authority. */
    public ReferralForm to(String localAuthority) {
        return with("responsibleAuthority", localAuthority);
    }

    /** What the concern is, in a professional's words. */
    public ReferralForm concern(String description) {
        return with("concern", Map.of("description", description, "sourceType", "PROFESSIONAL"));
    }

    /** Significant harm is imminent. */
    public ReferralForm immediateRisk() {
        return with("immediateRisk", true);
    }

    /** A professional who can be reached by telephone. */
    public ReferralForm referrer(String name, String phone) {
        return with("referrer", Map.of("professional", true, "name", name, "phone", phone));
    }

    /** The discussion with the own agency's lead, at which it was agreed to refer. */
    public ReferralForm discussed(String leadName, String at, String summary) {
        return with(
                "leadDiscussion",
                Map.of("leadName", leadName, "discussedAt", at, "summary", summary, "agreedAction", "REFER"));
    }

    /** The concern report that it takes up. */
    public ReferralForm takingUp(String concernId) {
        return with("concernIds", List.of(concernId));
    }

    /** Any field. */
    public ReferralForm with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    /** As it is sent. */
    public Map<String, Object> body() {
        return new LinkedHashMap<>(body);
    }
}
