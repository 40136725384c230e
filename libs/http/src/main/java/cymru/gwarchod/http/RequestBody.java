package cymru.gwarchod.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.HexFormat;

/** The raw body of the current request, as far as others need it: its hash, never its content. */
@RequestScoped
public class RequestBody {

    private static final String SHA_256_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private String sha256 = SHA_256_OF_NOTHING;

    /** SHA-256 over the bytes as received, 64 hexadecimal digits; that of the empty string if there was no body. */
    public String sha256() {
        return sha256;
    }

    void received(byte[] digest) {
        sha256 = HexFormat.of().formatHex(digest);
    }
}
