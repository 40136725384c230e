package cymru.gwarchod.http;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes and reads cursors: the sort key of the last item, encrypted (AES-256-GCM), so that a caller can neither read
 * nor make one, and bound to the list, its filter, its order and the caller.
 *
 * <p>The key is {@code cursor.key} in {@code gwarchod.keys.dir}, the same for every instance of a service. A wrong or
 * open key file stops the start; without the property the service starts and lists have one page only in tests.
 */
@Startup
@ApplicationScoped
public class CursorCodec {

    private static final String KEY_FILE = "cursor.key";
    private static final int LONGEST = 2_048;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte FORMAT = 1;

    private final SecureRandom random = new SecureRandom();
    private final @Nullable SecretKey key;

    CursorCodec(@ConfigProperty(name = "gwarchod.keys.dir") Optional<String> keysDirectory) {
        this.key = keysDirectory
                .map(directory -> KeyFiles.aes256(Path.of(directory, KEY_FILE)))
                .orElse(null);
    }

    /**
     * What a cursor is good for; another binding is as wrong as an altered cursor.
     *
     * @param caller who asks: issuer and subject, or the client
     * @param operation the operationId of the list
     * @param filter the filter parameters in a canonical order
     * @param sort the order
     */
    public record Binding(String caller, String operation, String filter, String sort) {

        byte[] bytes() {
            return texts(List.of(caller, operation, filter, sort));
        }
    }

    /**
     * A cursor for the page after these keys.
     *
     * @param keys the sort key values and the id of the last item
     * @throws IllegalStateException if there is no key
     */
    public String encode(Binding binding, List<String> keys) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, binding).doFinal(texts(keys));
            var cursor = ByteBuffer.allocate(1 + nonce.length + encrypted.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(encrypted);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The keys that {@link #encode} was given.
     *
     * @throws ProblemException 400 {@code invalid-cursor} if the cursor was altered, is from another key, or was made
     *     for another binding
     * @throws IllegalStateException if there is no key
     */
    public List<String> decode(Binding binding, String cursor) {
        if (cursor.length() > LONGEST) {
            throw invalid();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= 1 + NONCE_BYTES || bytes[0] != FORMAT) {
                throw invalid();
            }
            var nonce = Arrays.copyOfRange(bytes, 1, 1 + NONCE_BYTES);
            var plain = cipher(Cipher.DECRYPT_MODE, nonce, binding)
                    .doFinal(bytes, 1 + NONCE_BYTES, bytes.length - 1 - NONCE_BYTES);
            return texts(plain);
        } catch (IllegalArgumentException | GeneralSecurityException altered) {
            throw invalid();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, Binding binding) throws GeneralSecurityException {
        if (key == null) {
            throw new IllegalStateException("gwarchod.keys.dir is not set: there is no key for cursors");
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(binding.bytes());
        return cipher;
    }

    private static ProblemException invalid() {
        return ProblemException.at("cursor", GeneralProblems.INVALID_CURSOR);
    }

    /** Each text with its length, so that no two lists have the same bytes. */
    private static byte[] texts(List<String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var text : texts) {
                var utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> texts(byte[] bytes) {
        var texts = new ArrayList<String>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(texts);
    }
}
