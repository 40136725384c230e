package cymru.gwarchod.launcher.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks an address whether it answers with 200. */
public final class HttpProbe {
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(2).toMillis());

    private HttpProbe() {}

    /** Whether the address answers with 200 now. */
    public static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
