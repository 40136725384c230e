package cymru.gwarchod.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a service is laid out.
 *
 * @param base its package, such as {@code cymru.gwarchod.referral}
 * @param shared packages below it that every feature may use: words, not features
 * @param exceptions members that a rule need not hold for, as {@code Class.member}, each with its reason
 */
public record Layout(String base, Set<String> shared, Map<String, String> exceptions) {

    public Layout {
        exceptions.forEach((member, reason) -> {
            if (reason.isBlank()) {
                throw new IllegalArgumentException(member + " is excepted without a reason");
            }
        });
    }

    /** A feature's layers. */
    static final Set<String> LAYERS = Set.of("api", "domain", "persistence", "feed");

    /** The feature that a class belongs to; empty for the service's root and for other packages. */
    Optional<String> feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return Optional.empty();
        }
        return Optional.of(name.substring(base.length() + 1).split("\\.", -1)[0]);
    }

    /** The layer within the feature: {@code root}, or one of {@link #LAYERS}. */
    String layer(JavaClass type) {
        String[] parts = type.getPackageName().substring(base.length() + 1).split("\\.", -1);
        return parts.length > 1 && LAYERS.contains(parts[1]) ? parts[1] : "root";
    }

    boolean isShared(String feature) {
        return shared.contains(feature);
    }

    boolean isExcepted(JavaClass type, String member) {
        return exceptions.containsKey(type.getSimpleName() + "." + member);
    }

    /** Every package of a layer, for ArchUnit's patterns. */
    String every(String layer) {
        return base + ".*." + layer + "..";
    }
}
