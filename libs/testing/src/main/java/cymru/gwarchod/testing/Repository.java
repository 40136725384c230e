package cymru.gwarchod.testing;

import java.nio.file.Path;

/** Where the repository's files are, for tests that read them. */
public final class Repository {

    private Repository() {}

    /** The root folder; the build passes it as {@code gwarchod.root}. */
    public static Path root() {
        String root = System.getProperty("gwarchod.root");
        if (root == null) {
            throw new IllegalStateException("run tests through Maven, or set -Dgwarchod.root to the repository's root");
        }
        return Path.of(root);
    }

    /** The agencies, units, roles and sandbox people. */
    public static Path register() {
        return root().resolve("config/keycloak");
    }

    /** The published contracts. */
    public static Path contracts() {
        return root().resolve("openapi");
    }
}
