package cymru.gwarchod.assessment.monitoring.domain;

import java.time.Instant;
import java.util.List;

/**
 * What a figure rests on, so that it can be cited and counted again (MON-12).
 *
 * @param asOf the moment of which it is
 * @param rulesets policy packs with their versions
 * @param calendars versions of the calendar
 * @param instrument the list of indicators in use
 */
public record FigureBasis(Instant asOf, List<String> rulesets, List<String> calendars, String instrument) {

    public FigureBasis {
        rulesets = List.copyOf(rulesets);
        calendars = List.copyOf(calendars);
    }
}
