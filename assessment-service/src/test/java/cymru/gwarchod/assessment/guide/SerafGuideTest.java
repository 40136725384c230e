package cymru.gwarchod.assessment.guide;

import static java.util.stream.Collectors.joining;

import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import cymru.gwarchod.assessment.assessment.domain.ClassificationStep;
import cymru.gwarchod.assessment.assessment.domain.EvidenceSource;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import cymru.gwarchod.assessment.assessment.domain.rules.AssociatedActions;
import cymru.gwarchod.assessment.assessment.domain.rules.TasksKeptHere;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.CategoryText;
import cymru.gwarchod.assessment.vocabulary.instrument.Indicator;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryPeriod;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.GeneratedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The two-page how-to: its words stand in a template, and everything the instrument decides is put in from the data. */
@StatutoryRule("SERAF-26")
class SerafGuideTest {

    private static final Instrument INSTRUMENT = InstrumentFixture.GUIDANCE;
    private static final PolicyPack PACK = PolicyPack.guidance2010Draft();

    @Test
    void theGuideSaysWhatTheInstrumentSays() throws IOException {
        String guide = template();
        for (Map.Entry<String, String> part : parts().entrySet()) {
            guide = guide.replace("{{" + part.getKey() + "}}", part.getValue());
        }
        GeneratedFile.check("docs/guide/seraf.md", guide);
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", INSTRUMENT.title().english());
        parts.put("version", INSTRUMENT.version().value());
        parts.put("questions", Integer.toString(INSTRUMENT.indicators().size()));
        parts.put("serafPeriod", length(PeriodId.SERAF));
        parts.put("discussionPeriod", length(PeriodId.STRATEGY_DISCUSSION));
        parts.put("meetingPeriod", length(PeriodId.STRATEGY_MEETING));
        parts.put("reviewPeriod", length(PeriodId.REVIEW_MEETING));
        parts.put("feedbackPeriod", length(PeriodId.REFERRER_FEEDBACK));
        parts.put("presences", codes(Presence.values()));
        parts.put("recencies", codes(Recency.values()));
        parts.put("sources", codes(EvidenceSource.values()));
        parts.put("flags", codes(ResultFlag.values()));
        parts.put("indicators", indicators());
        parts.put("steps", steps());
        parts.put("score", score());
        parts.put("actions", actions());
        return parts;
    }

    private static String indicators() {
        return INSTRUMENT.indicators().stream()
                .map(SerafGuideTest::indicator)
                .collect(joining("\n", "| Code | Question | What is meant |\n|---|---|---|\n", ""));
    }

    private static String indicator(Indicator indicator) {
        return "| " + indicator.code().value() + " | " + indicator.label().english() + " | "
                + indicator.help().english() + " |";
    }

    private static String steps() {
        return Arrays.stream(ClassificationStep.values())
                .map(step -> "| " + atLeast(step) + " | " + name(step.category()) + " |")
                .collect(joining("\n", "| First that holds | Category |\n|---|---|\n", ""));
    }

    private static String atLeast(ClassificationStep step) {
        if (step.atLeast() == 0) {
            return "none of these";
        }
        return step.atLeast() + " or more " + named(step.looksAt()) + " present";
    }

    private static String named(IndicatorClass indicatorClass) {
        return switch (indicatorClass) {
            case VULNERABILITY -> "vulnerabilities";
            case RISK -> "risk indicators";
            case SIGNIFICANT_RISK -> "significant risk indicators";
        };
    }

    private static String score() {
        ScoreScheme scheme = InstrumentFixture.SCHEME;
        return scheme.bands().stream()
                .map(band -> band.from() + " and more: " + name(band.category()))
                .collect(joining("; "));
    }

    private static String actions() {
        StringBuilder table = new StringBuilder("| Category | Task | By when | Done by |\n|---|---|---|---|\n");
        for (Category category : Category.values()) {
            new TreeSet<>(AssociatedActions.of(category, false, Optional.empty()))
                    .forEach(action -> table.append(row(name(category), action)));
        }
        new TreeSet<>(AssociatedActions.of(Category.CATEGORY_4, true, Optional.empty()))
                .forEach(action -> table.append(row("from moderate, 18 or over", action)));
        return table.toString().strip();
    }

    private static String row(String category, AssociatedAction action) {
        return "| " + category + " | `" + action + "` | " + byWhen(action) + " | " + doneBy(action) + " |\n";
    }

    private static String byWhen(AssociatedAction action) {
        return switch (action) {
            case REVIEW_ON_CHANGE -> length(PeriodId.REASSESSMENT) + " from the change";
            case STRATEGY_DISCUSSION -> length(PeriodId.STRATEGY_DISCUSSION);
            case STRATEGY_MEETING -> length(PeriodId.STRATEGY_MEETING) + " from the discussion";
            case REVIEW_MEETING, REGULAR_REVIEW_MEETINGS ->
                length(PeriodId.REVIEW_MEETING) + " from the meeting before";
            case SAFETY_PLAN, RISK_REDUCTION_WORK, LONG_TERM_INTENSIVE -> length(PeriodId.SAFETY_PLAN);
            case EDUCATE_TO_STAY_SAFE, DECIDE_MEETING, RISK_AWARENESS_WORK, PATHWAY_PLAN, SS_PPU_LIAISON ->
                length(TasksKeptHere.period(action).orElseThrow());
        };
    }

    private static String doneBy(AssociatedAction action) {
        if (TasksKeptHere.isRecorded(action)) {
            return "`recordAssociatedAction`";
        }
        return switch (action) {
            case DECIDE_MEETING -> "`decideMeeting`";
            case REVIEW_ON_CHANGE -> "the next completed assessment";
            case STRATEGY_DISCUSSION -> "`recordStrategyDiscussion`";
            case STRATEGY_MEETING, REVIEW_MEETING, REGULAR_REVIEW_MEETINGS -> "`recordAttendance`";
            case SAFETY_PLAN, RISK_REDUCTION_WORK, LONG_TERM_INTENSIVE -> "`writePlan`";
            case EDUCATE_TO_STAY_SAFE, RISK_AWARENESS_WORK, PATHWAY_PLAN, SS_PPU_LIAISON ->
                throw new IllegalStateException(action + " is recorded");
        };
    }

    private static String length(PeriodId id) {
        StatutoryPeriod period = PACK.period(id);
        String unit = period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String singular = unit.substring(0, unit.length() - 1);
        String text = period.amount() == 1 ? "1 " + singular : period.amount() + " " + unit;
        return period.strength() == StatutoryPeriod.Strength.ADVISORY ? text + " (our reminder)" : text;
    }

    private static String name(Category category) {
        return INSTRUMENT.categories().stream()
                .filter(text -> text.category() == category)
                .map(CategoryText::label)
                .map(label -> (category.ordinal() + 1) + ", " + label.english().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    private static String codes(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> "`" + value + "`").collect(joining(", "));
    }

    private static String template() throws IOException {
        try (InputStream template = SerafGuideTest.class.getResourceAsStream("/guide/seraf.md")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
