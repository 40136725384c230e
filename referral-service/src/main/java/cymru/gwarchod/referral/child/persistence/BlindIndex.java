package cymru.gwarchod.referral.child.persistence;

import cymru.gwarchod.http.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Keyed hashes of identifiers: equal ones can be found, and a copy of the table tells nobody an identifier. */
@ApplicationScoped
class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    BlindIndex(KeyFolder keys) {
        this.key = keys.key("blind-index.key", ALGORITHM);
    }

    String of(String identifier) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(identifier.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keyed hash is not available", e);
        }
    }
}
