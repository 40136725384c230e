package cymru.gwarchod.meeting.fact;

import static cymru.gwarchod.meeting.JourneyCalls.CSE;
import static cymru.gwarchod.meeting.JourneyCalls.MANAGER;
import static cymru.gwarchod.meeting.JourneyCalls.aClosing;
import static cymru.gwarchod.meeting.JourneyCalls.aDiscussion;
import static cymru.gwarchod.meeting.JourneyCalls.held;
import static cymru.gwarchod.meeting.JourneyCalls.id;
import static cymru.gwarchod.meeting.JourneyCalls.planned;
import static cymru.gwarchod.meeting.casefile.CaseCalls.assessed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One fact has one shape, wherever it was decided. */
@QuarkusTest
class Section47DecidedTest {

    private static final Set<String> SHARED = new TreeSet<>(
            Set.of("caseId", "childId", "responsibleAuthority", "responsibleAgency", "decidedAt", "category"));

    @Test
    @StatutoryRule("MEET-22")
    void aDiscussionAndAMeetingTellItAlike() throws IOException {
        // given
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");
        Map<String, Object> discussion = aDiscussion(opened);
        discussion.put("section47", true);
        String inDiscussion = id(Api.as(MANAGER).post("/v1/strategy-discussions", discussion));
        String inMeeting = held(opened);
        planned(opened, "RSK-09");
        Map<String, Object> closing = aClosing();
        closing.put("outcomes", List.of("SECTION_47"));

        // when
        Api.as(CSE)
                .change("/v1/meetings/" + inMeeting + "/closure", "\"member.1\"", closing)
                .then()
                .statusCode(200);

        // then
        assertEquals(keys("discussionId"), keysOf(told(inDiscussion)));
        assertEquals(keys("meetingId"), keysOf(told(inMeeting)));
    }

    private static JsonNode told(String record) throws IOException {
        String payload = Rows.eventsOf(record).stream()
                .filter(e -> e.get("type").equals(Section47Decided.TYPE))
                .map(e -> (String) e.get("payload"))
                .findFirst()
                .orElseThrow();
        return new ObjectMapper().readTree(payload);
    }

    private static Set<String> keys(String id) {
        Set<String> keys = new TreeSet<>(SHARED);
        keys.add(id);
        return keys;
    }

    private static Set<String> keysOf(JsonNode data) {
        Set<String> keys = new TreeSet<>();
        data.properties().stream()
                .filter(property -> !property.getValue().isNull())
                .forEach(property -> keys.add(property.getKey()));
        return keys;
    }
}
