package cymru.gwarchod.assessment.assessment.domain;

import java.util.List;

/** One condition of completion; it names everything it misses. */
@FunctionalInterface
public interface CompletionRule {
    List<Refusal> check(Completing completing);
}
