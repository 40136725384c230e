package cymru.gwarchod.gateway.scenario;

import cymru.gwarchod.gateway.edge.Refusal;
import cymru.gwarchod.problem.Bilingual;
import java.util.List;

/** Ends the work with another answer than a standing; carries no stack, for it is an answer and not a fault. */
final class Stopped extends Exception {

    private static final long serialVersionUID = 1L;

    /** What to answer. */
    sealed interface Answer permits ByUs, ByService {}

    /** The gateway refuses. */
    record ByUs(Refusal refusal) implements Answer {}

    /** A service refused, and its answer is passed on as it is. */
    record ByService(Told.Refused refused) implements Answer {}

    private final transient Answer answer;

    private Stopped(Answer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    static Stopped because(Refusal refusal) {
        return new Stopped(new ByUs(refusal));
    }

    static Stopped by(Told.Refused refused) {
        return new Stopped(new ByService(refused));
    }

    /** Nobody hears these services; the same call finishes once they answer. */
    static Stopped by(List<String> silent) {
        var names = String.join(", ", silent);
        return because(Refusal.unavailable()
                .because(new Bilingual(
                        "No answer from: " + names + ". The same request finishes later.",
                        "Dim ateb gan: " + names + ". Bydd yr un cais yn gorffen yn nes ymlaen.")));
    }

    Answer answer() {
        return answer;
    }
}
