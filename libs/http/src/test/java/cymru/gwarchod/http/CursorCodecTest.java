package cymru.gwarchod.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CursorCodecTest {

    private static final List<String> KEYS = List.of("2027-03-01T09:00:00Z", "Siân", "");
    private static final CursorCodec.Binding BINDING =
            new CursorCodec.Binding("issuer subject", "listReferrals", "status=RECEIVED", "-receivedAt");

    @TempDir
    private Path keys;

    private CursorCodec codec;

    @BeforeEach
    void open() throws IOException {
        writeKey(32, "rw-r-----", (byte) 1);
        codec = codec();
    }

    @Test
    void givesBackTheKeys() {
        assertEquals(KEYS, codec.decode(BINDING, codec.encode(BINDING, KEYS)));
    }

    @Test
    void showsNothingAndNeverTheSameTwice() {
        var cursor = codec.encode(BINDING, KEYS);

        assertNotEquals(cursor, codec.encode(BINDING, KEYS));
        var bytes = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("2027"));
    }

    @Test
    void refusesEverySingleAlteredBit() {
        var cursor = Base64.getUrlDecoder().decode(codec.encode(BINDING, KEYS));
        for (var bit = 0; bit < cursor.length * 8; bit++) {
            var altered = cursor.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            assertInvalid(BINDING, Base64.getUrlEncoder().withoutPadding().encodeToString(altered));
        }
    }

    @Test
    void refusesAnotherCallerOperationFilterOrOrder() {
        var cursor = codec.encode(BINDING, KEYS);

        Stream.of(
                        new CursorCodec.Binding("x", BINDING.operation(), BINDING.filter(), BINDING.sort()),
                        new CursorCodec.Binding(BINDING.caller(), "x", BINDING.filter(), BINDING.sort()),
                        new CursorCodec.Binding(BINDING.caller(), BINDING.operation(), "x", BINDING.sort()),
                        new CursorCodec.Binding(BINDING.caller(), BINDING.operation(), BINDING.filter(), "x"),
                        // The same characters, divided in another place.
                        new CursorCodec.Binding(
                                BINDING.caller() + BINDING.operation(), "", BINDING.filter(), BINDING.sort()))
                .forEach(other -> assertInvalid(other, cursor));
    }

    @Test
    void refusesWhatIsNoCursor() {
        Stream.of("", "x", "!!!", "AQ", "A".repeat(3_000)).forEach(text -> assertInvalid(BINDING, text));
    }

    @Test
    void refusesACursorOfAnotherKey() throws IOException {
        var cursor = codec.encode(BINDING, KEYS);
        writeKey(32, "rw-------", (byte) 2);
        codec = codec();
        assertInvalid(BINDING, cursor);
    }

    @Test
    void refusesAKeyThatEverybodyCanRead() throws IOException {
        writeKey(32, "rw-r--r--", (byte) 1);
        assertThrows(IllegalStateException.class, this::codec);
    }

    @Test
    void refusesAKeyOfAnotherLengthOrNone() throws IOException {
        writeKey(16, "rw-------", (byte) 1);
        assertThrows(IllegalStateException.class, this::codec);
        Files.delete(keys.resolve("cursor.key"));
        assertThrows(UncheckedIOException.class, this::codec);
    }

    @Test
    void makesNoCursorsWithoutAKey() {
        var keyless = new CursorCodec(Optional.empty());
        assertThrows(IllegalStateException.class, () -> keyless.encode(BINDING, KEYS));
    }

    private CursorCodec codec() {
        return new CursorCodec(Optional.of(keys.toString()));
    }

    private void writeKey(int length, String permissions, byte fill) throws IOException {
        var bytes = new byte[length];
        java.util.Arrays.fill(bytes, fill);
        var file = Files.write(keys.resolve("cursor.key"), bytes);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private void assertInvalid(CursorCodec.Binding binding, String cursor) {
        var refused = assertThrows(ProblemException.class, () -> codec.decode(binding, cursor));
        assertEquals(GeneralProblems.INVALID_CURSOR, refused.code());
    }
}
