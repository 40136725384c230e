package cymru.gwarchod.placement.claim.api;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOME;
import static cymru.gwarchod.placement.notification.NotificationFixture.PATH;
import static cymru.gwarchod.placement.notification.NotificationFixture.PLACING;
import static cymru.gwarchod.placement.notification.NotificationFixture.aChild;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.placement.placement.feed.LinkedChildren;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The abuse of security model 5: a provider and an English authority file a notification about a known child with correct
 * identifiers, hoping that the answer tells them something.
 */
@QuarkusTest
class UnconfirmedPartiesLearnNothingTest {

    private static final String CHILD_OF_WREXHAM = "W06000006";

    @ParameterizedTest
    @ValueSource(strings = {HOME, PLACING})
    @StatutoryRule("SHARE-05")
    void whoeverFiledReadsTheSameBytesWhetherTheChildIsKnownOrNot(String filer) {
        // given: two worlds; in one the child is known, assessed and another authority's
        Response known = fileAs(filer);
        Response unknown = fileAs(filer);
        UUID child = UUID.randomUUID();
        List<String> before = seen(filer, known);
        LinkedChildren.assessed(child, "CATEGORY_4");
        LinkedChildren.linked(known.path("id"), child, CHILD_OF_WREXHAM);
        LinkedChildren.linked(unknown.path("id"), UUID.randomUUID());

        // then: nothing that they can read, list or try has moved by it, nor does it differ
        assertEquals(before, seen(filer, known));
        assertEquals(masked(known, seen(filer, known)), masked(unknown, seen(filer, unknown)));
        seen(filer, known).forEach(answer -> assertFalse(answer.contains(child.toString()), answer));
        // nor do the duties that the authority owes name the child in its work items
        assertEquals(
                List.of("0"),
                Rows.texts(
                        "SELECT count(*) FROM obligation WHERE case_id = ?::uuid AND child_id IS NOT NULL",
                        known.<String>path("id")));
        assertEquals(
                List.of(),
                Rows.texts(
                        "SELECT type FROM outbox_event WHERE payload::text LIKE '%' || ? || '%'"
                                + " AND (audience @> ARRAY['PROVIDER-DRAIG-WEN'] OR audience @> ARRAY['SS-LIVERPOOL'])",
                        child.toString()));
    }

    private static Response fileAs(String filer) {
        return filer.equals(PLACING)
                ? anEmergency()
                        .without("placingAuthority")
                        .with("homeUnit", "HOME-TY-GWYN")
                        .with("child", aChild())
                        .filedBy(filer)
                : anEmergency().with("child", aChild()).filedBy(filer);
    }

    private static List<String> seen(String filer, Response filed) {
        String notification = filed.path("links.self");
        String placement = filed.path("links.placement");
        List<String> answers = new ArrayList<>();
        for (String path : List.of(notification, placement, notification + "/claims", PATH + "?limit=200")) {
            Response answer = Api.as(filer).get(path);
            answers.add(answer.statusCode() + " " + answer.header("ETag") + " "
                    + (path.contains("limit") ? "" : answer.asString()));
        }
        for (String relation : List.of("HOME_NOW", "PLACING_LA")) {
            Response tried = Api.as(filer)
                    .change(
                            notification + "/claims/" + relation + "/decision",
                            "\"party.0\"",
                            Map.of("decision", "CONFIRM"));
            answers.add(tried.statusCode() + " " + tried.path("code"));
        }
        return answers;
    }

    /** What differs between any two notifications, taken out. */
    private static List<String> masked(Response filed, List<String> answers) {
        String placement = filed.path("links.placement");
        return answers.stream()
                .map(answer -> answer.replace(filed.<String>path("id"), "ID")
                        .replace(placement.substring(placement.lastIndexOf('/') + 1), "PLACEMENT")
                        .replace(filed.<String>path("reference"), "REFERENCE")
                        .replaceAll("\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[^\"]*\"", "TIME"))
                .toList();
    }
}
