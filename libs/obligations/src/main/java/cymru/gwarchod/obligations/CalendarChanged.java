package cymru.gwarchod.obligations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.statutoryclock.Bilingual;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.ProclaimedDay;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * That the calendar of Wales has grown by days proclaimed bank holidays (TIME-R7). All such events are about one record,
 * the calendar, so that every service applies them in the order in which they were told.
 */
public record CalendarChanged(Instant occurredAt, Data data) implements DomainEvent {

    public static final String TYPE = "cymru.gwarchod.calendar.changed.v1";

    private static final UUID CALENDAR =
            UUID.nameUUIDFromBytes("cymru.gwarchod/calendar/wales".getBytes(StandardCharsets.UTF_8));

    /**
     * What is told.
     *
     * @param version of the calendar with these days, as the service that tells has it
     * @param days those proclaimed; one that is known already changes nothing
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Data(String version, List<Proclaimed> days) {

        public Data {
            days = List.copyOf(days);
        }
    }

    /** A day on which nobody works, and when that was proclaimed, domain time. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Proclaimed(LocalDate date, String nameEn, String nameCy, Instant proclaimedAt) {

        ProclaimedDay day() {
            return new ProclaimedDay(date, new Bilingual(nameEn, nameCy));
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String aggregateType() {
        return "calendar";
    }

    @Override
    public UUID aggregateId() {
        return CALENDAR;
    }

    @Override
    public Set<String> audience() {
        return Set.of();
    }
}
