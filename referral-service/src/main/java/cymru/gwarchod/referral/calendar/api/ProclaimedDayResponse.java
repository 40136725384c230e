package cymru.gwarchod.referral.calendar.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.referral.calendar.ProclaimDay;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A day that was proclaimed, and the calendar that has it.")
public record ProclaimedDayResponse(
        UUID id,
        LocalDate date,
        CalendarResponse.DayNameResponse name,

        @Schema(
                description = "What is counted from now on pins this version of the calendar",
                examples = "wales-2026.1+1.0c1d2e3f")
        String version,

        Map<String, String> links)
        implements Replayable {

    static ProclaimedDayResponse of(ProclaimDay.Proclaimed proclaimed) {
        return new ProclaimedDayResponse(
                ProclaimDay.id(proclaimed.day()),
                proclaimed.day().date(),
                new CalendarResponse.DayNameResponse(
                        proclaimed.day().name().en(), proclaimed.day().name().cy()),
                proclaimed.version(),
                Map.of("calendar", path(proclaimed)));
    }

    static String path(ProclaimDay.Proclaimed proclaimed) {
        LocalDate date = proclaimed.day().date();
        return "/v1/calendar?from=%s&to=%s".formatted(date, date);
    }
}
