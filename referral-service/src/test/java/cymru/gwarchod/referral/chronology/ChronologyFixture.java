package cymru.gwarchod.referral.chronology;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.FeedReaders;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What services tell of a case: this one by what it did, the others by events that a test makes. */
@ApplicationScoped
public class ChronologyFixture {

    /** Tells of what tests make up; nobody else reads its feed. */
    public static final String SOURCE = "meeting-service";

    /** A home of these tests alone. */
    private static final String HOME = "HOME-IN-A-STORY";

    private final Inbox inbox;
    private final FeedReaders feeds;
    private final ObjectMapper json;

    ChronologyFixture(Inbox inbox, FeedReaders feeds, ObjectMapper json) {
        this.inbox = inbox;
        this.feeds = feeds;
        this.json = json;
    }

    /** Everything that this service has told so far has taken effect. */
    public void everythingIsHeard() {
        try {
            feeds.drain();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another service tells of something; the id of the event. */
    public String told(String noun, Instant at, Map<String, ?> data) {
        Event event = new Event(
                UUID.randomUUID(),
                "cymru.gwarchod." + noun + ".v1",
                SOURCE,
                noun,
                UUID.randomUUID(),
                at,
                json.valueToTree(new HashMap<>(data)));
        inbox.receive(event);
        return event.id().toString();
    }

    /** A placement was notified in the area of this authority, as placement-service tells it. */
    public String filed(String notification, String hostAuthority, Instant at) {
        return told(
                "placement-notification.filed",
                at,
                Map.of(
                        "notificationId",
                        notification,
                        "homeUnit",
                        HOME,
                        "providerAgency",
                        "PROVIDER-DRAIG-WEN",
                        "placingAuthority",
                        "E08000012",
                        "hostAuthority",
                        hostAuthority,
                        "emergency",
                        true,
                        "startsOn",
                        "2026-05-11",
                        "receivedAt",
                        at.toString()));
    }

    /** Nothing of what tests made up is left. */
    public static void tidyUp() {
        Rows.change("DELETE FROM intake_item WHERE home_unit = ?", HOME);
        Rows.change("DELETE FROM chronology_entry WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM inbox_event WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM parked_event WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM feed_cursor WHERE source = ?", SOURCE);
    }

    /** Somebody stands in a relation to a record, as another feature would have written it. */
    public static void related(String record, String subject, String relation) {
        Rows.change("""
                INSERT INTO case_access (id, record_id, subject, relation, state, valid_from, asserted_by, confirmed_by, basis)
                VALUES (gen_random_uuid(), ?, ?, ?, 'CONFIRMED', '2020-01-01', 'SS-FLINTSHIRE', 'SS-FLINTSHIRE', 'ROUTING')""", UUID.fromString(record), subject, relation);
    }

    /** The chronology as this person reads it. */
    public static ValidatableResponse read(String username, String caseId) {
        return Api.as(username)
                .get("/v1/chronologies/" + caseId + "?limit=200")
                .then()
                .statusCode(200);
    }
}
