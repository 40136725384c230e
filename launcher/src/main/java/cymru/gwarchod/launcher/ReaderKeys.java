package cymru.gwarchod.launcher;

import cymru.gwarchod.launcher.realm.ClientKey;
import cymru.gwarchod.launcher.realm.RealmAdministration;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import cymru.gwarchod.launcher.server.KeycloakServer;
import cymru.gwarchod.launcher.server.Secrets;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the services' readers prove who they are in the live realm: each signs with a key of its own, made anew at every
 * start, of which the realm learns the public part.
 */
final class ReaderKeys {
    private final Map<String, ClientKey> keys = new LinkedHashMap<>();
    private final Path folder;

    /** Makes the keys of these services' readers, before any of them starts. */
    ReaderKeys(List<ServiceDefinition> services, Path folder) {
        this.folder = folder;
        for (ServiceDefinition service : services) {
            String client = RealmGenerator.readerClientId(service.module());
            ClientKey key = new ClientKey(client);
            key.write(file(client));
            keys.put(client, key);
        }
    }

    /** What a service needs to sign as its reader. */
    Map<String, String> environment(String client, URI issuer) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(
                "QUARKUS_OIDC_CLIENT_CREDENTIALS_JWT_KEY_FILE", file(client).toString());
        environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_JWT_SIGNATURE_ALGORITHM", "ES256");
        environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_JWT_TOKEN_KEY_ID", client);
        environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_JWT_AUDIENCE", issuer.toString());
        return environment;
    }

    /** Registers the public keys, as the realm's administrator. */
    void register(KeycloakServer keycloak, Secrets secrets) {
        RealmAdministration administration = new RealmAdministration(
                keycloak.address(), RealmGenerator.LIVE_REALM, secrets.password(KeycloakServer.ADMINISTRATOR));
        administration.allowPlainHttpOnThisMachine();
        keys.forEach(administration::registerKey);
    }

    private Path file(String client) {
        return folder.resolve(client + ".pem");
    }
}
