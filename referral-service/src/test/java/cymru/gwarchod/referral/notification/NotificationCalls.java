package cymru.gwarchod.referral.notification;

import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.accepted;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;

import cymru.gwarchod.referral.allocation.AllocationCalls;
import cymru.gwarchod.testing.Api;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Brings notices about: Gwynedd accepts a referral, and its lead officer is told. */
public final class NotificationCalls {

    public static final String INTAKE = "ss-gwynedd-intake";
    public static final String LEAD = "ss-gwynedd-lead";

    private NotificationCalls() {}

    /** A referral that Gwynedd has accepted; its id. */
    public static String acceptedReferral() {
        String id = received(aReferral().with("child", aKnownChild()).with("responsibleAuthority", "W06000002"));
        accepted(INTAKE, id);
        return id;
    }

    /** The same, allocated to this person already and about a looked-after child, in Flintshire. */
    public static String acceptedReferralOfLookedAfterChild(String workerSubject) {
        Map<String, Object> child = aKnownChild();
        child.put("lookedAfter", true);
        String id = received(child);
        AllocationCalls.allocated(AllocationCalls.caseOf(id), workerSubject);
        accepted("ss-flintshire-intake", id);
        return id;
    }

    /** The id of this person's notice about the referral. */
    public static String noticeTo(String username, String referralId) {
        return Api.as(username)
                .list("/v1/notifications?limit=200&acknowledged=false")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.recordId == '" + referralId + "' }.id");
    }

    /** Acknowledges the notice as this person. */
    public static Response acknowledge(String username, String id, String tag) {
        return acknowledge(username, id, tag, UUID.randomUUID().toString());
    }

    /** The same with this key. */
    public static Response acknowledge(String username, String id, String tag, String key) {
        return Api.as(username)
                .request()
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .post("/v1/notifications/" + id + "/acknowledgement");
    }
}
