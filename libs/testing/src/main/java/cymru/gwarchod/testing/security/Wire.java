package cymru.gwarchod.testing.security;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/**
 * Calls to the service under test without anything between: thousands of them for the gates, and request lines that every
 * client would tidy up.
 */
final class Wire {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Wire() {}

    /** A request with a token and the headers that any operation may ask for. */
    static HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Purpose", "CHILD_PROTECTION_ENQUIRY");
    }

    /** Reads. */
    static HttpResponse<String> get(String token, String path) {
        return send(request(token, path).GET());
    }

    /** Sends a command or a change that was decided on the version with this tag. */
    static HttpResponse<String> change(String token, String method, String path, String type, String tag, String body) {
        HttpRequest.Builder request = request(token, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag);
        return send(
                body.isEmpty()
                        ? request.method(method, HttpRequest.BodyPublishers.noBody())
                        : request.header("Content-Type", type)
                                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Sends these very bytes as the request line, on a connection of its own.
     *
     * @return the status, or 0 where the server hung up without any
     */
    static int raw(String method, String target, String headers) throws IOException {
        boolean body = !method.equals("GET");
        String request = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                + (body ? "Content-Type: " + type(method) + "\r\nContent-Length: 2\r\n\r\n{}" : "\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String line = firstLine(socket.getInputStream());
            return line.isEmpty() ? 0 : Integer.parseInt(line.split(" ", -1)[1]);
        } catch (SocketException hungUp) {
            return 0;
        }
    }

    private static String type(String method) {
        return method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    private static String firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
