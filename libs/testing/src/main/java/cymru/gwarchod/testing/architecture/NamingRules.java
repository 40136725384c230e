package cymru.gwarchod.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conventions 4, 5, 7 and 18: what things are called and how they look. */
final class NamingRules {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final Set<String> NOT_A_VERB =
            Set.of("Service", "Manager", "Helper", "Util", "Utils", "Handler", "Processor", "Impl", "Facade");
    private static final Set<String> HTTP_NAMES =
            Set.of("Resource", "Request", "Response", "Page", "View", "Answers", "Problems");

    private NamingRules() {}

    static ArchRule useCases(Layout layout) {
        return classes()
                .that(DescribedPredicate.describe(
                        "are use cases",
                        type -> layout.feature(type).isPresent()
                                && layout.layer(type).equals("root")
                                && type.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(TRANSACTIONAL))))
                .should(Conditions.each(
                        "have one public method, handle, in a transaction",
                        type -> type.getMethods().stream()
                                .filter(NamingRules::isCallable)
                                .filter(method -> !layout.isExcepted(type, method.getName()))
                                .toList(),
                        method -> method.getName().equals("handle") && method.isAnnotatedWith(TRANSACTIONAL),
                        JavaMethod::getDescription))
                .andShould(Conditions.be(
                        "be called by a verb", type -> NOT_A_VERB.stream().noneMatch(type.getSimpleName()::endsWith)))
                .andShould(Conditions.be("take all they need in the constructor", type -> type.getFields().stream()
                        .noneMatch(field -> field.isAnnotatedWith("jakarta.inject.Inject"))))
                .as("4: a use case is a verb with one public method, handle, in a transaction")
                .allowEmptyShould(true);
    }

    private static boolean isCallable(JavaMethod method) {
        return method.getModifiers().contains(PUBLIC)
                && !method.getModifiers().contains(STATIC)
                && !method.getModifiers().contains(SYNTHETIC);
    }

    static ArchRule nouns(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.base() + "..")
                .should(Conditions.be("be called what they are", type -> isWellNamed(layout, type)))
                .as("5: XxxResource, XxxRequest, XxxResponse in api; XxxEntity, PanacheXxxs in persistence");
    }

    private static boolean isWellNamed(Layout layout, JavaClass type) {
        String name = type.getSimpleName();
        if (layout.feature(type).isEmpty() || name.isEmpty()) {
            return !type.isAnnotatedWith(PATH) && !type.isAnnotatedWith(ENTITY);
        }
        String layer = layout.layer(type);
        boolean implementsPort = type.getRawInterfaces().stream()
                .anyMatch(port ->
                        layout.feature(port).isPresent() && layout.layer(port).equals("domain"));
        boolean isResource = type.isAnnotatedWith(PATH);
        boolean isEntity = type.isAnnotatedWith(ENTITY);
        boolean isShape = name.endsWith("Request") || name.endsWith("Response");
        boolean isHttp = HTTP_NAMES.stream().anyMatch(name::endsWith);
        return (!isResource || layer.equals("api") && name.endsWith("Resource"))
                && (!isEntity || layer.equals("persistence") && name.endsWith("Entity"))
                && (!(layer.equals("persistence") && implementsPort) || name.startsWith("Panache"))
                && (!isShape || layer.equals("api") && (type.isRecord() || type.isInterface()))
                && (!layer.equals("api")
                        || isHttp
                        || type.isNestedClass()
                        || layout.feature(type).filter(layout::isShared).isPresent());
    }

    /** Two shapes of one simple name would rename each other in the contract. Checked over the whole import at once. */
    static ArchRule shapesHaveTheirOwnNames(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.base())
                .or()
                .resideInAPackage(layout.base() + "..")
                .should(new UniqueShapes(layout))
                .as("5: the name of a request or answer is used once in a service");
    }

    static ArchRule typedIds(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.every("domain"))
                .and(DescribedPredicate.describe("are no ids", type -> !isId(type)))
                .should(Conditions.each(
                        "name ids by their type in their methods",
                        type -> type.getMethods().stream()
                                .filter(method -> !layout.isExcepted(type, method.getName()))
                                .toList(),
                        method -> Stream.concat(
                                        Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                .noneMatch(type -> type.isEquivalentTo(UUID.class)),
                        JavaMethod::getDescription))
                .andShould(Conditions.each(
                        "name ids by their type in their fields",
                        type -> type.getFields().stream()
                                .filter(field -> !layout.isExcepted(type, field.getName()))
                                .toList(),
                        field -> !field.getRawType().isEquivalentTo(UUID.class)
                                && !(field.getRawType().isEquivalentTo(String.class) && isIdName(field)),
                        JavaField::getDescription))
                .as("7: ids have types: no bare UUID or String id in the domain")
                .allowEmptyShould(true);
    }

    private static boolean isIdName(JavaField field) {
        return field.getName().equals("id") || field.getName().endsWith("Id");
    }

    private static boolean isId(JavaClass type) {
        return type.isRecord() && type.getSimpleName().endsWith("Id");
    }

    static ArchRule statesHaveTransitions(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.every("domain"))
                .and()
                .areEnums()
                .and()
                .haveSimpleNameEndingWith("Status")
                .should(Conditions.be("stand beside their transitions", NamingRules::hasTransitions))
                .as("18: a status has its transitions as data beside it")
                .allowEmptyShould(true);
    }

    private static boolean hasTransitions(JavaClass status) {
        String aggregate = status.getSimpleName().replaceAll("Status$", "");
        return status.getPackage().getClasses().stream()
                .anyMatch(type -> type.getSimpleName().equals(aggregate + "Transitions"));
    }

    /** The public shapes of a service, by simple name. */
    static List<String> shapeNames(Layout layout, Stream<JavaClass> types) {
        return types.filter(type ->
                        layout.feature(type).isPresent() && layout.layer(type).equals("api") && type.isRecord())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toList());
    }

    static Optional<String> duplicate(List<String> names, String name) {
        return names.stream().filter(name::equals).count() > 1 ? Optional.of(name) : Optional.empty();
    }
}
