package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.assessment.monitoring.domain.FigureBasis;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredObligation;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentCatalogue;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** With which versions a figure was counted, so that it can be cited for years (MON-12). */
@ApplicationScoped
@StatutoryRule("MON-12")
class FigureBases {

    private final Calendars calendars;
    private final InstrumentCatalogue instruments;

    FigureBases(Calendars calendars, InstrumentCatalogue instruments) {
        this.calendars = calendars;
        this.instruments = instruments;
    }

    /** The versions of that moment. */
    FigureBasis at(Instant now) {
        StatutoryClock clock = calendars.clock(now);
        return basis(
                now,
                List.of(clock.pack().ref().toString()),
                List.of(clock.calendar().version()));
    }

    /** The versions that the counted obligations pinned; those of the moment where nothing was counted. */
    FigureBasis of(List<MonitoredObligation> counted, Instant now) {
        return counted.isEmpty()
                ? at(now)
                : basis(
                        now,
                        counted.stream()
                                .map(obligation -> obligation.due().pack().toString())
                                .distinct()
                                .sorted()
                                .toList(),
                        counted.stream()
                                .map(obligation -> obligation.due().calendarVersion())
                                .distinct()
                                .sorted()
                                .toList());
    }

    private FigureBasis basis(Instant now, List<String> rulesets, List<String> calendarVersions) {
        return new FigureBasis(
                now, rulesets, calendarVersions, instruments.current().value());
    }
}
