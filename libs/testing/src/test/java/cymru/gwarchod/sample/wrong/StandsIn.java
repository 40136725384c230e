package cymru.gwarchod.sample.wrong;

import org.h2.tools.Server;

public final class StandsIn {
    private StandsIn() {}

    public static void start() {
        Server.start();
    }
}
