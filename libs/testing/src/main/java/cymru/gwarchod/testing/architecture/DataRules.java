package cymru.gwarchod.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Conventions 11, 12 and 14: where data is checked, kept and reached. */
final class DataRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String VERSION = "jakarta.persistence.Version";
    private static final String IMMUTABLE = "org.hibernate.annotations.Immutable";
    private static final String SCOPE = "cymru.gwarchod.access.Scope";
    /** What a body must not carry: the server knows it, from the token or by itself (abuse cases 15 and 16). */
    private static final Set<String> SERVER_OWNED = Set.of(
            "id", "agency", "actor", "author", "receivedAt", "createdAt", "status", "state", "category", "version");

    private DataRules() {}

    static ArchRule validateOnce(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.base() + "..")
                .and(DescribedPredicate.describe(
                        "are not requests",
                        type -> layout.feature(type).isEmpty()
                                || !layout.layer(type).equals("api")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.validation..")
                .as("11: shape is checked in request records, nowhere else");
    }

    static ArchRule entitiesStayHome(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.base() + "..")
                .and()
                .areAnnotatedWith(ENTITY)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage(layout.every("persistence"))
                .andShould(Conditions.be(
                        "have a version, unless they never change",
                        type -> type.isAnnotatedWith(IMMUTABLE)
                                || layout.isExcepted(type, "version")
                                || type.getAllFields().stream().anyMatch(f -> f.isAnnotatedWith(VERSION))))
                .as("12: entities are package-private in persistence and have a version")
                .allowEmptyShould(true);
    }

    static ArchRule entitiesAreNotPassedOn(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.base() + "..")
                .and()
                .resideOutsideOfPackage(layout.every("persistence"))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are entities of the service",
                        type -> type.isAnnotatedWith(ENTITY)
                                && type.getPackageName().startsWith(layout.base())))
                .as("12: nobody outside persistence knows an entity");
    }

    static ArchRule scopeInTheSignature(Layout layout) {
        return classes()
                .that(DescribedPredicate.describe("are ports to kept records", type -> isPort(layout, type)))
                .should(Conditions.each(
                        "take a scope in every method",
                        type -> type.getMethods().stream()
                                .filter(method -> !layout.isExcepted(type, method.getName()))
                                .toList(),
                        method -> method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(SCOPE)),
                        JavaMethod::getDescription))
                .as("14: every method of a repository takes the scope of the caller")
                .allowEmptyShould(true);
    }

    private static boolean isPort(Layout layout, JavaClass type) {
        return type.isInterface()
                && layout.feature(type).isPresent()
                && layout.layer(type).equals("domain")
                && type.getSubclasses().stream()
                        .anyMatch(kept -> layout.feature(kept).isPresent()
                                && layout.layer(kept).equals("persistence"));
    }

    static ArchRule nothingServerOwnedInBodies(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.every("api"))
                .and()
                .areRecords()
                .and()
                .haveSimpleNameEndingWith("Request")
                .should(Conditions.each(
                        "carry nothing that the server knows",
                        type -> type.getFields().stream()
                                .filter(field -> !layout.isExcepted(type, field.getName()))
                                .toList(),
                        field -> !SERVER_OWNED.contains(field.getName()),
                        JavaField::getDescription))
                .as("14: actor, agency, times and states come from the token and the server, never from a body")
                .allowEmptyShould(true);
    }
}
