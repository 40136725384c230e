package cymru.gwarchod.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Conventions 2 and 3: packages by feature, and a pure domain. */
final class FeatureRules {

    /** What each layer may use of its own feature, besides itself. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "api", Set.of("root", "domain"),
            "root", Set.of("domain"),
            "feed", Set.of("root", "domain"),
            "persistence", Set.of("domain"),
            "domain", Set.of());

    private FeatureRules() {}

    static ArchRule onlyOthersRoots(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.base() + "..")
                .should(Conditions.each(
                        "use other features by their root only",
                        JavaClass::getDirectDependenciesFromSelf,
                        dependency -> !reachesBehindADoor(layout, dependency),
                        Dependency::getDescription))
                .as("2: a feature calls another feature's root, never what stands behind it");
    }

    private static boolean reachesBehindADoor(Layout layout, Dependency dependency) {
        Optional<String> from = layout.feature(dependency.getOriginClass());
        Optional<String> to = layout.feature(dependency.getTargetClass());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return false;
        }
        String layer = layout.layer(dependency.getTargetClass());
        return !layer.equals("root")
                // What is shared is shared layer by layer: its columns with persistence, its requests with api.
                && !(layout.isShared(to.get()) && layer.equals(layout.layer(dependency.getOriginClass())));
    }

    static ArchRule layersPointInwards(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.base() + ".*..")
                .should(Conditions.each(
                        "use their own feature inwards only",
                        JavaClass::getDirectDependenciesFromSelf,
                        dependency -> !pointsOutwards(layout, dependency),
                        Dependency::getDescription))
                .as("2: api to root to domain, persistence to domain, feed to root");
    }

    private static boolean pointsOutwards(Layout layout, Dependency dependency) {
        Optional<String> from = layout.feature(dependency.getOriginClass());
        if (from.isEmpty() || !from.equals(layout.feature(dependency.getTargetClass()))) {
            return false;
        }
        String origin = layout.layer(dependency.getOriginClass());
        String target = layout.layer(dependency.getTargetClass());
        boolean words = layout.isShared(from.get()) && target.equals("root");
        return !origin.equals(target) && !words && !ALLOWED.get(origin).contains(target);
    }

    static ArchRule noCycles(Layout layout) {
        return slices().matching(layout.base() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("2: no cycles between features");
    }

    static ArchRule pureDomain(Layout layout) {
        DescribedPredicate<JavaClass> foreign = DescribedPredicate.describe(
                "frameworks or other layers",
                type -> !type.isPrimitive() && !isPure(layout, type.isArray() ? type.getBaseComponentType() : type));
        return noClasses()
                .that()
                .resideInAPackage(layout.every("domain"))
                .or(DescribedPredicate.describe(
                        "are shared words",
                        type -> layout.feature(type).filter(layout::isShared).isPresent()
                                && layout.layer(type).equals("root")))
                .should()
                .dependOnClassesThat(foreign)
                .as("3: the domain is plain Java: java.*, JSpecify, statutory-clock, the values of agency-access")
                .allowEmptyShould(true);
    }

    private static boolean isPure(Layout layout, JavaClass type) {
        String name = type.getPackageName();
        boolean ownWords = layout.feature(type)
                .map(feature -> layout.layer(type).equals("domain")
                        || layout.isShared(feature) && layout.layer(type).equals("root"))
                .orElse(false);
        return ownWords
                || type.isPrimitive()
                || name.startsWith("java.")
                || name.startsWith("org.jspecify")
                || name.equals("cymru.gwarchod.statutoryclock")
                || name.equals("cymru.gwarchod.access")
                || name.equals("cymru.gwarchod.access.agency");
    }
}
