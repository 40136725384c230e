package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.meeting.domain.Outputs;
import cymru.gwarchod.meeting.meeting.domain.ProsecutionProspect;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.stream.Stream;

/**
 * The sections of guidance 4.14 that a strategy meeting leaves behind (MEET-17): what was shared, every risk with its
 * action, the prospect of a prosecution and, where it is unlikely, what else is done against perpetrators (PERP-05), who
 * does what, and who works with the child. No hard evidence is asked for (MEET-18).
 */
@StatutoryRule({"MEET-17", "MEET-18", "PERP-05"})
public final class AgendaOutputs {

    private AgendaOutputs() {}

    /** What is missing. */
    public static Stream<Refusal> check(Outputs outputs) {
        Stream.Builder<Refusal> missing = Stream.builder();
        if (outputs.informationShared().isEmpty()) {
            missing.add(Refusal.of(MeetingRefusal.INFORMATION_SHARED_MISSING));
        }
        if (outputs.risksConsidered().isEmpty()) {
            missing.add(Refusal.of(MeetingRefusal.RISKS_CONSIDERED_MISSING));
        }
        if (outputs.prosecution().isEmpty()) {
            missing.add(Refusal.of(MeetingRefusal.PROSECUTION_MISSING));
        }
        boolean unlikely = outputs.prosecution()
                .filter(p -> p == ProsecutionProspect.UNLIKELY)
                .isPresent();
        if (unlikely && outputs.alternativesAgainstPerpetrators().isEmpty()) {
            missing.add(Refusal.of(MeetingRefusal.ALTERNATIVES_MISSING));
        }
        if (outputs.responsibilities().isEmpty()) {
            missing.add(Refusal.of(MeetingRefusal.RESPONSIBILITIES_MISSING));
        }
        if (outputs.directWork().isEmpty()) {
            missing.add(Refusal.of(MeetingRefusal.DIRECT_WORK_MISSING));
        }
        return missing.build();
    }
}
