package cymru.gwarchod.referral.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.testing.Rows;
import java.util.List;
import java.util.UUID;

/** Events of the outbox as a reader of the feed gets them: tests pass them on when they want to. */
public final class Told {

    private Told() {}

    /** The events of a type, the newest last. */
    public static List<Event> all(String type, ObjectMapper json) {
        return Rows.of(
                        "SELECT id, aggregatetype, aggregateid, occurred_at, payload FROM outbox_event WHERE type = ?"
                                + " ORDER BY xid, sequence",
                        type)
                .stream()
                .map(row -> {
                    try {
                        return new Event(
                                (UUID) row.get("id"),
                                type,
                                "referral-service",
                                (String) row.get("aggregatetype"),
                                (UUID) row.get("aggregateid"),
                                ((java.sql.Timestamp) row.get("occurred_at")).toInstant(),
                                json.readTree(row.get("payload").toString()));
                    } catch (JsonProcessingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** The newest of a type. */
    public static Event last(String type, ObjectMapper json) {
        return all(type, json).getLast();
    }
}
