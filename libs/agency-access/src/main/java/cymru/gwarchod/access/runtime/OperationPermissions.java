package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import io.quarkus.arc.All;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the roles of a token into permissions to call operations, by the access rules and nothing else. A resource method
 * carries {@code @PermissionsAllowed("<operationId>")}; without a rule nobody holds the permission, so a forgotten rule
 * closes an operation instead of opening it.
 */
@ApplicationScoped
public class OperationPermissions implements SecurityIdentityAugmentor {

    private final List<AccessRule> rules;
    private final Map<String, Set<String>> operationsOfRole;

    OperationPermissions(@All List<AccessRules> features) {
        this.rules = features.stream().flatMap(f -> f.rules().stream()).toList();
        this.operationsOfRole = rules.stream()
                .flatMap(rule -> rule.roles().stream().map(role -> Map.entry(role, rule.operation())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    /** Every rule of this service. */
    public List<AccessRule> rules() {
        return rules;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        Set<String> operations = identity.getRoles().stream()
                .flatMap(role -> operationsOfRole.getOrDefault(role, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addPermissionsAsString(operations)
                        .build());
    }
}
