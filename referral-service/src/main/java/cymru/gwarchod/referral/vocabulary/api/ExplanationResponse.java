package cymru.gwarchod.referral.vocabulary.api;

import cymru.gwarchod.statutoryclock.Bilingual;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.Explanation;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.DayKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why something is due when it is due, day by day, in English and Welsh.")
public record ExplanationResponse(
        @Schema(examples = "TIME-01") String rule,

        @Schema(description = "COMPLY, HAVE_REGARD or ADVISORY (COMP-01)", examples = "COMPLY")
        String strength,

        @Schema(description = "The paragraph: G is the guidance, R the report", examples = "G 4.8")
        String source,

        @Schema(description = "Policy pack it is counted with", examples = "GUIDANCE_2010_DRAFT@1")
        String pack,

        @Schema(description = "Calendar it is counted with", examples = "wales-2026.1")
        String calendar,

        Instant trigger,

        @Schema(description = "The trigger's civil date in Wales: day zero of a rule that counts days")
        LocalDate triggerDate,

        @Schema(description = "The last day, civil date in Wales; never moved off a weekend or a holiday")
        LocalDate dueOn,

        @Schema(description = "In time before this instant; for rules that count days, weeks or months")
        Optional<Instant> dueBefore,

        @Schema(description = "In time up to this instant; for rules that count hours")
        Optional<Instant> dueAt,

        @Schema(description = "Last working day on or before the last day: advice, not the deadline")
        LocalDate lastWorkingDay,

        ExplainedTextResponse label,
        ExplainedTextResponse summary,
        List<ExplainedDayResponse> days) {

    @Schema(description = "A day that was looked at.")
    public record ExplainedDayResponse(
            LocalDate date,

            @Schema(description = "What the counting did with the day")
            Explanation.Mark mark,

            @Schema(description = "How many units are counted by the end of the day")
            int ordinal,

            @Schema(description = "Whether people work on the day, also where the rule counts it regardless")
            boolean worked,

            @Schema(description = "The bank holiday, where it is one from Monday to Friday")
            Optional<ExplainedTextResponse> holiday,

            @Schema(description = "Whether it is the last day")
            boolean due,

            ExplainedTextResponse text) {

        static ExplainedDayResponse of(Explanation.Day day) {
            return new ExplainedDayResponse(
                    day.date(),
                    day.mark(),
                    day.ordinal(),
                    day.kind() instanceof DayKind.Worked,
                    day.kind() instanceof DayKind.BankHoliday(Bilingual name)
                            ? Optional.of(ExplainedTextResponse.of(name))
                            : Optional.empty(),
                    day.due(),
                    ExplainedTextResponse.of(day.text()));
        }
    }

    @Schema(description = "What a person reads, in both languages.")
    public record ExplainedTextResponse(String en, String cy) {

        static ExplainedTextResponse of(Bilingual text) {
            return new ExplainedTextResponse(text.en(), text.cy());
        }
    }

    /** The explanation as it is answered. */
    public static ExplanationResponse of(Explanation explanation) {
        Due due = explanation.due();
        return new ExplanationResponse(
                due.rule().value(),
                explanation.period().strength().name(),
                explanation.period().source(),
                due.pack().toString(),
                due.calendarVersion(),
                due.trigger(),
                due.triggerDate(),
                due.dueOn(),
                Optional.ofNullable(due.dueBefore()),
                Optional.ofNullable(due.dueAt()),
                due.lastWorkingDayOnOrBefore(),
                ExplainedTextResponse.of(explanation.period().label()),
                ExplainedTextResponse.of(explanation.summary()),
                explanation.days().stream().map(ExplainedDayResponse::of).toList());
    }
}
