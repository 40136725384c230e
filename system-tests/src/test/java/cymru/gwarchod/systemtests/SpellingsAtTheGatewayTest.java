package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.testing.security.PathSpellings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No spelling of a path opens through the gateway what its canonical spelling keeps closed: every path of the published
 * contract, without credentials and with a token that opens nothing there. The services are asked behind the gateway by
 * their own {@code PathSpellingTest}.
 */
@SystemTest
class SpellingsAtTheGatewayTest {

    private static final int AT_LEAST = 45;
    /** What a gateway answers that has more requests than it takes at a time; it opens nothing. */
    private static final int BUSY = 503;

    private static final Pattern PATH = Pattern.compile("^ {2}(/v1/[^:]+):", Pattern.MULTILINE);
    /** Several, because a caller may send so many requests in a minute and no more; each path is asked for by one of them. */
    private static final List<String> LOWEST = List.of("sandbox-operator", "platform-admin", "ss-flintshire-panel");

    @Test
    void noSpellingOpensWhatIsClosed(RunningSuite suite) throws IOException {
        // given
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> figures = new TreeMap<>();
        List<String> tokens = LOWEST.stream()
                .map(name -> "Authorization: Bearer " + suite.scene().tokens().ofPerson(name)
                        + "\r\nPurpose: CHILD_PROTECTION_ENQUIRY\r\n")
                .toList();
        int port = suite.suite().gateway().getPort();

        // when
        List<String> paths = protectedPaths();
        for (int i = 0; i < paths.size(); i++) {
            List<String> spellings = PathSpellings.of(paths.get(i));
            assertTrue(spellings.size() >= AT_LEAST, paths.get(i));
            figures.merge("paths", 1, Integer::sum);
            for (String headers : List.of("", tokens.get(i % tokens.size()))) {
                for (String spelling : spellings) {
                    figures.merge("requests", 1, Integer::sum);
                    int status = status(port, spelling, headers);
                    if (status / 100 != 4 && status != 0 && status != BUSY) {
                        wrong.add((headers.isEmpty() ? "nobody " : "the lowest role ") + spelling + " " + status);
                    }
                }
            }
        }

        // then
        assertEquals(List.of(), wrong);
        assertTrue(figures.get("paths") > 50, figures::toString);
        System.out.println("spellings at the gateway: " + figures);
    }

    /** Reading them; what the lowest roles may read, the register and the directory, is left out. */
    private static List<String> protectedPaths() throws IOException {
        List<String> paths = new ArrayList<>();
        Matcher path = PATH.matcher(Files.readString(RunningSuite.ROOT.resolve("openapi/gwarchod.v1.yaml")));
        while (path.find()) {
            if (!path.group(1)
                    .matches(
                            "/v1/(agencies|local-authorities|calendar|rulesets|case-states|directory|homes|providers|instruments"
                                    + "|problem-types|openapi|scenario-clock)(/.*)?")) {
                paths.add(
                        path.group(1).replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
            }
        }
        return paths;
    }

    /** The status of the answer to these very bytes, or 0 where the server hung up. */
    private static int status(int port, String target, String headers) throws IOException {
        String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String line = firstLine(socket.getInputStream());
            // To the end: whoever hangs up before it is not in the gateway's log.
            socket.getInputStream().readAllBytes();
            return line.isEmpty() ? 0 : Integer.parseInt(line.split(" ", -1)[1]);
        } catch (SocketException hungUp) {
            return 0;
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
