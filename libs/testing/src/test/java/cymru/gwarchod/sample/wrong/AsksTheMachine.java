package cymru.gwarchod.sample.wrong;

import java.time.Instant;

public final class AsksTheMachine {
    private AsksTheMachine() {}

    public static Instant time() {
        return Instant.now();
    }
}
