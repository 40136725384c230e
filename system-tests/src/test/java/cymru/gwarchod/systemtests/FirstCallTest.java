package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.launcher.Welcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What {@code ./run} prints for a first call works as printed, in a plain shell. */
@SystemTest
class FirstCallTest {

    @Test
    void theLineWorksAsPrinted(RunningSuite suite) throws Exception {
        assumeTrue(shell("command -v curl && command -v sed") != null, "needs curl and sed");

        String answer = shell(new Welcome(suite.suite()).firstCall());

        assertTrue(new ObjectMapper().readTree(answer).path("items").isArray(), answer);
    }

    private static String shell(String line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/sh", "-c", line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? out : null;
    }
}
