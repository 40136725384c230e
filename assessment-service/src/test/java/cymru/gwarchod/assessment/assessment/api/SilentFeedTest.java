package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.assessment.api.SubmitContributionTest.NURSE;
import static cymru.gwarchod.assessment.assessment.api.SubmitContributionTest.PATH;
import static cymru.gwarchod.assessment.assessment.api.SubmitContributionTest.byReferral;
import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While nothing is heard of the service that decides relations, only what keeps a child safe is still honoured. */
@QuarkusTest
class SilentFeedTest {

    private static final String SOURCE = "referral-service";

    private CaseFixture placed;
    private Drafts.At draft;

    @BeforeEach
    void aDraft() {
        placed = aCase().referredBy(NURSE, "HEALTH-BETSI").inPlace();
        draft = Drafts.open(placed.caseId);
    }

    /** The last answer of the feed was so long ago; no test waits for that. */
    private static void silentFor(String interval) {
        Rows.change("INSERT INTO feed_cursor (source, cursor, polled_at) VALUES ('" + SOURCE
                + "', '0.0', now() - interval '" + interval
                + "') ON CONFLICT (source) DO UPDATE SET polled_at = excluded.polled_at");
    }

    @AfterEach
    void heardAgain() {
        Rows.change("DELETE FROM feed_cursor WHERE source = '" + SOURCE + "'");
    }

    private String lastBasis() {
        return Rows.texts(
                        "SELECT basis FROM audit_entry WHERE record_id = ?::uuid AND operation = 'readAssessment' ORDER BY at DESC, id DESC LIMIT 1",
                        draft.id())
                .getFirst();
    }

    private void assertWorkerReads(int status) {
        Api.as(Drafts.WORKER).get(draft.path()).then().statusCode(status);
    }

    private void assertReferrerContributes(int status) {
        Api.as(NURSE).post(PATH, byReferral(placed.referralId)).then().statusCode(status);
    }

    @Test
    void whatWasHeardAMomentAgoHolds() {
        silentFor("50 seconds");

        assertWorkerReads(200);
        assertEquals("RESPONSIBLE_LA", lastBasis());
        assertReferrerContributes(201);
    }

    @Test
    void afterAMinuteOnlyThoseWhoAnswerForTheChildAreHonoured() {
        silentFor("61 seconds");

        assertReferrerContributes(404);
        assertWorkerReads(200);
        assertEquals("STALE_PROJECTION", lastBasis());
    }

    @Test
    void afterHalfADayNobodyIs() {
        silentFor("12 hours 1 second");

        assertWorkerReads(404);
        assertReferrerContributes(404);
    }

    @Test
    void oneAnswerOfTheFeedOpensWhatItHadOpened() {
        silentFor("10 minutes");
        assertReferrerContributes(404);

        silentFor("1 second");

        assertReferrerContributes(201);
    }
}
