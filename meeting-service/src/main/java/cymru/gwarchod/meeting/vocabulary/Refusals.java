package cymru.gwarchod.meeting.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that stands in the way, so that nobody has to find it out one by one. */
public record Refusals(List<Refusal> all) {

    public Refusals {
        all = List.copyOf(all);
    }

    /**
     * One thing that stands in the way.
     *
     * @param about a code that says more, such as the indicator without an action; never what was submitted
     */
    public record Refusal(RefusalCode code, String pointer, Optional<String> about) {

        /** Says no more than the code does. */
        public static Refusal of(RefusalCode code) {
            return new Refusal(code, code.pointer(), Optional.empty());
        }

        /** About this code. */
        public static Refusal of(RefusalCode code, String about) {
            return new Refusal(code, code.pointer(), Optional.of(about));
        }

        /** At another place than the code's own. */
        public static Refusal at(String pointer, RefusalCode code) {
            return new Refusal(code, pointer, Optional.empty());
        }
    }

    /** Nothing but these codes. */
    public static Refusals of(RefusalCode... codes) {
        return new Refusals(Arrays.stream(codes).map(Refusal::of).toList());
    }

    /** What all rules say, in this order. */
    @SafeVarargs
    public static Refusals collect(Stream<Refusal>... rules) {
        return new Refusals(Arrays.stream(rules).flatMap(rule -> rule).toList());
    }

    /** Whether nothing stands in the way. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The codes alone. */
    public List<RefusalCode> codes() {
        return all.stream().map(Refusal::code).toList();
    }
}
