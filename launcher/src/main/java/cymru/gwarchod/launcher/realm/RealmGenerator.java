package cymru.gwarchod.launcher.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.launcher.realm.Register.Agency;
import cymru.gwarchod.launcher.realm.Register.Person;
import cymru.gwarchod.launcher.realm.Register.Role;
import cymru.gwarchod.launcher.realm.Register.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Writes {@code sandbox-realm.json} and {@code live-realm.json} from the tables beside them.
 *
 * <p>The sandbox holds people with one published password; the live realm holds no person and no secret. The same tables
 * always give the same bytes, and a person keeps the same {@code sub}, so that what a seeded directory is bound to
 * survives a new realm.
 */
public final class RealmGenerator {
    /** Name of the realm with the fictional people. */
    public static final String SANDBOX_REALM = "gwarchod-sandbox";

    /** Name of the realm for real use. */
    public static final String LIVE_REALM = "gwarchod";

    /** The password of every fictional person. Published on purpose. */
    public static final String SANDBOX_PASSWORD = "gwarchod-sandbox";

    private static final List<String> KEYCLOAKS_OWN_CLIENTS =
            List.of("account", "account-console", "admin-cli", "security-admin-console");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Register register;

    /** Generates from tables that have been read and found consistent. */
    public RealmGenerator(Register register) {
        this.register = register;
    }

    /**
     * Rewrites both realm files.
     *
     * @param arguments the folder with the tables; {@code config/keycloak} if absent
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "config/keycloak" : arguments[0]);
        RealmGenerator generator = new RealmGenerator(Register.read(folder));
        Files.writeString(folder.resolve("sandbox-realm.json"), generator.sandboxRealm());
        Files.writeString(folder.resolve("live-realm.json"), generator.liveRealm());
    }

    /** The identifier ({@code sub}) of a fictional person; the same on every machine. */
    public static UUID subjectOf(String username) {
        return UUID.nameUUIDFromBytes((SANDBOX_REALM + "/" + username).getBytes(StandardCharsets.UTF_8));
    }

    /** The client id of an agency's system. */
    public static String systemClientId(String agencyCode) {
        return RealmClients.systemClientId(new Agency(agencyCode, "", ""));
    }

    /** The client id with which a service ({@code referral-service}) reads the feeds of the others. */
    public static String readerClientId(String service) {
        return RealmClients.readerClientId(service);
    }

    /** The published secret of a system's client in the sandbox. */
    public static String sandboxSecretOf(String clientId) {
        return RealmClients.publishedSecret(clientId);
    }

    /** The realm with fictional people, published passwords and secrets. */
    public String sandboxRealm() {
        ObjectNode realm = realm("sandbox.json");
        ArrayNode clients = clients(realm, RealmClients.Proof.PUBLISHED_SECRET);
        clients.add(RealmClients.sandboxCli()).add(RealmClients.sandboxSpa());
        ArrayNode users = realm.putArray("users");
        register.people().forEach(person -> users.add(user(person)));
        return text(realm);
    }

    /** The realm for real use: no person, no secret, no grant that passes a password on. */
    public String liveRealm() {
        ObjectNode realm = realm("live.json");
        clients(realm, RealmClients.Proof.PRIVATE_KEY);
        return text(realm);
    }

    private ObjectNode realm(String own) {
        ObjectNode realm = resource(own);
        realm.setAll(resource("common.json"));
        ((ArrayNode) realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config"))
                .add(resource("user-profile.json").toString());
        ArrayNode roles = realm.putObject("roles").putArray("realm");
        register.roles().forEach(role -> roles.add(role(role)));
        ObjectNode personScope = realm.putArray("scopeMappings").addObject().put("clientScope", "gwarchod-person");
        ArrayNode rolesOfPeople = personScope.putArray("roles");
        register.roles().stream()
                .map(Role::name)
                .filter(name -> !SystemRoles.ALL.contains(name))
                .forEach(rolesOfPeople::add);
        ArrayNode groups = realm.putArray("groups");
        register.agencies().forEach(agency -> groups.add(group(agency)));
        return realm;
    }

    private ArrayNode clients(ObjectNode realm, RealmClients.Proof proof) {
        ArrayNode clients = realm.putArray("clients");
        KEYCLOAKS_OWN_CLIENTS.forEach(clientId -> clients.add(RealmClients.switchedOff(clientId)));
        register.agencies().forEach(agency -> clients.add(RealmClients.partnerSystem(agency, proof)));
        RealmClients.SERVICES.forEach(service -> clients.add(RealmClients.reader(service, proof)));
        return clients;
    }

    private static ObjectNode role(Role role) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", role.name()).put("description", role.labelEn());
        node.putObject("attributes").putArray("label.cy").add(role.labelCy());
        return node;
    }

    private ObjectNode group(Agency agency) {
        ObjectNode group = group(agency.code(), "agency");
        ArrayNode below = group.putArray("subGroups");
        for (Unit unit : register.unitsOf(agency)) {
            below.add(group(unit.code(), "unit"));
        }
        return group;
    }

    private static ObjectNode group(String code, String attribute) {
        ObjectNode group = JSON.createObjectNode();
        group.put("name", code);
        group.putObject("attributes").putArray(attribute).add(code);
        return group;
    }

    private static ObjectNode user(Person person) {
        ObjectNode user = JSON.createObjectNode();
        user.put("id", subjectOf(person.username()).toString())
                .put("username", person.username())
                .put("firstName", person.givenName())
                .put("lastName", person.familyName())
                .put("enabled", true);
        user.putArray("groups")
                .add("/" + person.agency()
                        + person.unit().map(unit -> "/" + unit).orElse(""));
        ArrayNode roles = user.putArray("realmRoles");
        person.roles().forEach(roles::add);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", SANDBOX_PASSWORD)
                .put("temporary", false);
        return user;
    }

    private static ObjectNode resource(String name) {
        try (InputStream stream = RealmGenerator.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return (ObjectNode) JSON.readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(ObjectNode realm) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        try {
            return JSON.writer(printer).writeValueAsString(realm) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
