package cymru.gwarchod.launcher.journey;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Looks again until something is so: what one service tells, another hears a moment later. */
final class Patience {
    private static final int LOOKS = 600;
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private Patience() {}

    /**
     * Waits.
     *
     * @throws StepFailed with this line if it does not become so
     */
    static void until(BooleanSupplier isSo, String otherwise) {
        try {
            for (int look = 0; look < LOOKS; look++) {
                if (isSo.getAsBoolean()) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StepFailed("interrupted", interrupted);
        }
        throw new StepFailed(otherwise);
    }
}
