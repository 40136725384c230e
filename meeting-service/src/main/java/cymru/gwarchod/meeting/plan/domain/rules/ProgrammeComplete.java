package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.ProgrammeTopic;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseWarning;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.EnumSet;
import java.util.stream.Stream;

/** In category 2 the programme of direct work covers every topic that the guidance names (PLAN-08). */
@StatutoryRule("PLAN-08")
public final class ProgrammeComplete {

    private ProgrammeComplete() {}

    /** What is missing. */
    public static Stream<CaseWarning> check(SafeguardingPlan plan, CaseFacts facts) {
        boolean asked = facts.category().filter(c -> c == Category.CATEGORY_2).isPresent();
        return asked && !plan.text().directWorkTopics().containsAll(EnumSet.allOf(ProgrammeTopic.class))
                ? Stream.of(CaseWarning.PROGRAMME_INCOMPLETE)
                : Stream.empty();
    }
}
