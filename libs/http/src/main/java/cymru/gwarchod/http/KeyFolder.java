package cymru.gwarchod.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder of this deployment's keys, {@code gwarchod.keys.dir}; a key that everybody may read stops the start. */
@ApplicationScoped
public class KeyFolder {

    private final Path folder;

    KeyFolder(@ConfigProperty(name = "gwarchod.keys.dir") Path folder) {
        this.folder = folder;
    }

    /** The 32-byte key in a file of the folder, for an algorithm such as {@code HmacSHA256}. */
    public SecretKey key(String file, String algorithm) {
        return new SecretKeySpec(KeyFiles.aes256(folder.resolve(file)).getEncoded(), algorithm);
    }
}
