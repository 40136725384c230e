package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.assessment.AssessmentFixture.answers;
import static cymru.gwarchod.assessment.assessment.api.Drafts.answer;
import static cymru.gwarchod.assessment.assessment.api.Drafts.patch;
import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A second version of the instrument is published and made current: an invented one, in which VUL-07 and SIG-07 are gone,
 * RSK-16 is new and RSK-07 is a significant risk.
 */
@QuarkusTest
@TestProfile(SecondInstrumentVersionTest.AYearLater.class)
@StatutoryRule({"SERAF-12", "SERAF-23"})
class SecondInstrumentVersionTest {

    private static final String OLD = "GUIDANCE_2010";
    private static final String NEW = "SYNTHETIC_2030";

    public static final class AYearLater implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gwarchod.instrument.versions", OLD + "," + NEW, "gwarchod.instrument.current", NEW);
        }
    }

    @Test
    void bothArePublishedAndOneIsCurrent() {
        Api.as("lead-glannant")
                .list("/v1/instruments")
                .then()
                .statusCode(200)
                .body("items.version", contains(OLD, NEW))
                .body("items.current", contains(false, true));
    }

    @Test
    void aNewDraftBelongsToTheNewListAndTakesNothingOfTheOld() {
        // given a draft opened now
        Drafts.At at = Drafts.open(aCase().inPlace().caseId);
        Api.as(Drafts.WORKER).get(at.path() + "/form").then().body("instrument", equalTo(NEW));

        // then it refuses a sender who works with the old list, its codes and its classes
        refused(at, Map.of("instrument", OLD), "other-catalogue-version");
        refused(at, answer("SIG-07", answer("UNKNOWN")), "unknown-indicator");
        refused(at, answer("RSK-07", Map.of("presence", "UNKNOWN", "class", "RISK")), "indicator-class-differs");

        // and asks for what the new one has
        patch(Drafts.WORKER, at, answer("RSK-16", answer("UNKNOWN"))).then().statusCode(200);
    }

    @Test
    void anOlderDraftIsCompletedWithItsOwnListAndReadWithItForEver() throws SQLException {
        // given a draft that was opened while the old list was current
        CaseFixture placed = aCase().inPlace();
        Drafts.At at = olderDraft(placed);

        // when it is filled in and completed
        refused(at, answer("RSK-16", answer("UNKNOWN")), "unknown-indicator");
        Drafts.At filled = Drafts.At.of(patch(Drafts.WORKER, at, Drafts.form(answers(2, 3, 1))));
        Drafts.At old = Drafts.At.of(Drafts.tryComplete(Drafts.WORKER, filled)
                .then()
                .statusCode(200)
                .body("result.catalogue", equalTo(OLD))
                .body("result.category", equalTo("CATEGORY_4"))
                .extract()
                .response());

        // then its result is recomputed with that list, byte for byte
        Api.as(Drafts.WORKER)
                .get(old.path() + "/form")
                .then()
                .body("result.catalogue", equalTo(OLD))
                .body("result.reproduced", equalTo(true));

        // and with the new list it is another calculation, labelled, beside what is stored
        Api.as(Drafts.WORKER)
                .get(old.path() + "/recalculation")
                .then()
                .statusCode(200)
                .body("label", equalTo("RECALCULATION"))
                .body("catalogue", equalTo(NEW))
                .body("unanswered", contains("RSK-16"))
                .body("sameAsStored", equalTo(false));
        Api.as(Drafts.WORKER)
                .get(old.path() + "/recalculation?instrument=" + OLD)
                .then()
                .body("catalogue", equalTo(OLD))
                .body("sameAsStored", equalTo(true));

        // and the next of the case belongs to the new one, and the two lists are not compared
        Drafts.At next = Drafts.open(placed.caseId);
        Map<String, Object> form = Drafts.form(answers(2, 3, 0));
        @SuppressWarnings("unchecked")
        Map<String, Object> given = (Map<String, Object>) form.get("answers");
        given.keySet().removeAll(List.of("VUL-07", "SIG-07"));
        given.put("RSK-16", answer("NOT_PRESENT"));
        Drafts.tryComplete(Drafts.WORKER, Drafts.At.of(patch(Drafts.WORKER, next, form)))
                .then()
                .statusCode(200)
                .body("result.catalogue", equalTo(NEW));
        Api.as(Drafts.WORKER)
                .get(old.path() + "/trend")
                .then()
                .statusCode(200)
                .body("points.direction", contains("FIRST", "LOWERED"))
                .body("points.comparable", contains(false, false))
                .body("points[1].changes", empty());
    }

    @Test
    @StatutoryRule("SERAF-16")
    void aContributionToTheNewListIsNotTakenIntoAnOlderDraft() throws SQLException {
        CaseFixture placed =
                aCase().referredBy(SubmitContributionTest.NURSE, "HEALTH-BETSI").inPlace();
        String id = CompletedAssessmentFixture.contribution(SubmitContributionTest.NURSE, placed.referralId);
        Drafts.At at = olderDraft(placed);

        Api.as(Drafts.WORKER)
                .change(
                        SubmitContributionTest.PATH + "/" + id + "/inclusion",
                        "\"evidence.0\"",
                        Map.of("assessmentId", at.id(), "indicators", List.of("RSK-14")))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("other-catalogue-version"));
    }

    private static void refused(Drafts.At at, Map<String, Object> body, String code) {
        patch(Drafts.WORKER, at, body).then().statusCode(422).body("errors.code", hasItems(code));
    }

    private static Drafts.At olderDraft(CaseFixture placed) throws SQLException {
        Drafts.At at = Drafts.open(placed.caseId);
        try (Connection superuser = ServiceUnderTest.database().asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate(
                    "UPDATE assessment SET instrument_version = '" + OLD + "' WHERE id = '" + at.id() + "'");
        }
        return at;
    }
}
