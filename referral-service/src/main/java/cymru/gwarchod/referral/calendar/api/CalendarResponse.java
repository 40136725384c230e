package cymru.gwarchod.referral.calendar.api;

import cymru.gwarchod.referral.calendar.ReadCalendar;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The days of a range on which nobody works in Wales; every other day is a working day.")
public record CalendarResponse(
        @Schema(description = "What records pin that were counted with it", examples = "wales-2026.1")
        String version,

        LocalDate from,
        LocalDate to,
        List<DayOffResponse> items) {

    @Schema(description = "A day on which nobody works.")
    public record DayOffResponse(LocalDate date, ReadCalendar.DayOffKind kind, DayNameResponse name) {}

    @Schema(description = "The name of a day, in both languages.")
    public record DayNameResponse(
            @Schema(examples = "Boxing Day") String en,
            @Schema(examples = "Gŵyl San Steffan") String cy) {}

    static CalendarResponse of(ReadCalendar.Range range) {
        return new CalendarResponse(
                range.version(),
                range.from(),
                range.to(),
                range.daysOff().stream()
                        .map(day -> new DayOffResponse(
                                day.date(),
                                day.kind(),
                                new DayNameResponse(day.name().en(), day.name().cy())))
                        .toList());
    }
}
