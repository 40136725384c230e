package cymru.gwarchod.gateway.peer;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A client that sends the bytes it is given: HTTP clients tidy up exactly what has to be tested here. */
public final class RawHttp implements AutoCloseable {

    /** An answer; header names in lower case, several values joined by a comma. */
    public record Answer(int status, Map<String, String> headers, byte[] body, boolean complete) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonObject json() {
            return new JsonObject(text());
        }
    }

    private final Socket socket;

    public RawHttp(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
    }

    /** One request on a connection of its own. */
    public static Answer call(int port, String head, String... headers) throws IOException {
        return call(port, head, List.of(headers), new byte[0]);
    }

    public static Answer call(int port, String head, List<String> headers, byte[] body) throws IOException {
        try (var http = new RawHttp(port)) {
            http.head(head, headers);
            http.bytes(body);
            return http.answer(head.startsWith("HEAD"));
        }
    }

    public RawHttp head(String requestLine, List<String> headers) throws IOException {
        var lines = headers.stream().map(line -> line + "\r\n").collect(Collectors.joining());
        var host = headers.stream().anyMatch(line -> line.startsWith("Host:")) ? "" : "Host: localhost\r\n";
        return bytes((requestLine + " HTTP/1.1\r\n" + host + lines + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends bytes; that the gateway has hung up meanwhile is for the answer to tell. */
    public RawHttp bytes(byte[] bytes) throws IOException {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        } catch (SocketException hungUp) {
            // see the answer
        }
        return this;
    }

    public RawHttp chunk(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(bytes);
        out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return bytes(out.toByteArray());
    }

    public Answer answer(boolean toHead) throws IOException {
        InputStream in = socket.getInputStream();
        var status = Integer.parseInt(line(in).split(" ")[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        }
        if (status == 100) {
            return answer(toHead);
        }
        if (toHead || status == 204) {
            return new Answer(status, headers, new byte[0], true);
        }
        return body(in, status, headers);
    }

    private static Answer body(InputStream in, int status, Map<String, String> headers) throws IOException {
        var length = headers.get("content-length");
        if (length != null) {
            var wanted = Integer.parseInt(length);
            var body = readable(in, wanted);
            return new Answer(status, headers, body, body.length == wanted);
        }
        var body = new ByteArrayOutputStream();
        while (true) {
            var size = line(in);
            if (size.isEmpty()) {
                return new Answer(status, headers, body.toByteArray(), false);
            }
            var wanted = Integer.parseInt(size, 16);
            var part = readable(in, wanted);
            body.writeBytes(part);
            if (part.length < wanted) {
                return new Answer(status, headers, body.toByteArray(), false);
            }
            line(in);
            if (wanted == 0) {
                return new Answer(status, headers, body.toByteArray(), true);
            }
        }
    }

    private static byte[] readable(InputStream in, int wanted) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            while (out.size() < wanted) {
                var next = in.read();
                if (next < 0) {
                    break;
                }
                out.write(next);
            }
        } catch (SocketException reset) {
            // what arrived before is the answer
        }
        return out.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** Waits until the gateway hangs up. */
    public boolean hungUp() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
