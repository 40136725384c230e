package cymru.gwarchod.testing.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.runtime.OperationPermissions;
import cymru.gwarchod.audit.Audited;
import io.quarkus.arc.Arc;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/**
 * Deny by default, annotated on the concrete class: every published operation of the running service carries its permission
 * and its audit under one name, and an access rule of that name exists. A subclass is a {@code @QuarkusTest}.
 */
public abstract class EndpointSecurityGate {

    private static final List<Class<? extends Annotation>> OPENERS =
            List.of(PermitAll.class, Authenticated.class, RolesAllowed.class);

    @Test
    void everyEndpointHasPermissionAuditAndRuleOfOneName() {
        // given
        Set<String> ruled = rules();
        List<String> wrong = new ArrayList<>();

        // when
        endpoints().forEach(method -> check(method, ruled, wrong));

        // then
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
    }

    @Test
    void everyRuleHasItsEndpoint() {
        Set<String> published =
                endpoints().map(EndpointSecurityGate::operation).collect(Collectors.toCollection(TreeSet::new));

        assertFalse(published.isEmpty());
        assertEquals(published, rules());
    }

    static void check(Method method, Set<String> ruled, List<String> wrong) {
        String id = operation(method);
        if (id.isEmpty()) {
            wrong.add(method + " has no operationId");
        }
        PermissionsAllowed permission = method.getAnnotation(PermissionsAllowed.class);
        if (permission == null || !Arrays.equals(permission.value(), new String[] {id})) {
            wrong.add(id + " is not allowed by the permission of its own name");
        }
        Audited audited = method.getAnnotation(Audited.class);
        if (audited == null || !audited.operation().equals(id)) {
            wrong.add(id + " is not audited under its own name");
        }
        if (!ruled.contains(id)) {
            wrong.add(id + " has no access rule");
        }
        if (!Modifier.isPublic(method.getModifiers())) {
            wrong.add(id + " is not public: it would answer 404");
        }
        OPENERS.stream()
                .filter(opener -> method.isAnnotationPresent(opener)
                        || method.getDeclaringClass().isAnnotationPresent(opener))
                .forEach(opener -> wrong.add(id + " is opened by " + opener.getSimpleName()));
    }

    private static String operation(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        return operation == null ? "" : operation.operationId();
    }

    private static Set<String> rules() {
        return Arc.container().select(OperationPermissions.class).get().rules().stream()
                .map(AccessRule::operation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> endpoints() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .filter(EndpointSecurityGate::isPublished)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    private static boolean isPublished(Class<?> type) {
        Path path = type.getAnnotation(Path.class);
        return path != null
                && type.getName().startsWith("cymru.gwarchod.")
                && !path.value().startsWith("/internal");
    }
}
