package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.CompletionRule;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The day the picture is of is stated and has come, by the date in Wales: recency and age are counted from it. */
public final class AssessedOnKnown implements CompletionRule {
    private static final ZoneId WALES = ZoneId.of("Europe/London");

    @Override
    public List<Refusal> check(Completing completing) {
        return completing
                .form()
                .assessedOn()
                .map(_ -> notInFuture(completing.form().assessedOn(), completing.now()))
                .orElseGet(() -> List.of(Refusal.of(AssessmentRefusal.ASSESSED_ON_MISSING)));
    }

    public static List<Refusal> notInFuture(Optional<LocalDate> assessedOn, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WALES);
        return assessedOn.filter(day -> day.isAfter(today)).stream()
                .map(_ -> Refusal.of(AssessmentRefusal.ASSESSED_ON_IN_FUTURE))
                .toList();
    }
}
