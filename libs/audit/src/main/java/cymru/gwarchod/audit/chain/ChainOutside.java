package cymru.gwarchod.audit.chain;

import cymru.gwarchod.http.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What of the chain is outside the database: the key ({@code audit.key}) and the file of heads ({@code
 * gwarchod.audit.heads.dir}, beside the folder of keys unless it is set).
 */
@ApplicationScoped
class ChainOutside {

    private static final String KEY_FILE = "audit.key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final String FOLDER = "audit-heads";

    private final KeyFolder keys;
    private final String chain;
    private final Path heads;

    ChainOutside(
            KeyFolder keys,
            @ConfigProperty(name = "quarkus.application.name") String chain,
            @ConfigProperty(name = "gwarchod.keys.dir") Path keysFolder,
            @ConfigProperty(name = "gwarchod.audit.heads.dir") Optional<Path> heads) {
        this.keys = keys;
        this.chain = chain;
        this.heads = heads.orElseGet(() -> keysFolder.toAbsolutePath().resolveSibling(FOLDER));
    }

    /** The seal of this service's chain; a key that everybody may read is refused. */
    ChainSeal seal() {
        return new ChainSeal(keys.key(KEY_FILE, ALGORITHM), chain);
    }

    HeadFile heads() {
        return new HeadFile(heads, chain);
    }
}
