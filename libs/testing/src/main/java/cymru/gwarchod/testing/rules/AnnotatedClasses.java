package cymru.gwarchod.testing.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads class files for {@code @StatutoryRule} on classes and methods; nothing is loaded. */
final class AnnotatedClasses {

    private static final String RULE = "Lcymru/gwarchod/statutoryclock/StatutoryRule;";

    private AnnotatedClasses() {}

    /** The simple names of the classes below a folder that carry each id; empty where there is no such folder. */
    static Map<String, TreeSet<String>> below(Path folder) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> {
                ClassModel model = parse(file);
                ids(model).forEach(id -> found.computeIfAbsent(id, key -> new TreeSet<>())
                        .add(simpleName(model)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Stream<String> ids(ClassModel model) {
        Stream<Annotation> ofClass = model.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(attribute -> attribute.annotations().stream());
        Stream<Annotation> ofMethods = model.methods().stream()
                .flatMap(method -> method.findAttribute(Attributes.runtimeVisibleAnnotations()).stream())
                .flatMap(attribute -> attribute.annotations().stream());
        return Stream.concat(ofClass, ofMethods)
                .filter(annotation -> annotation.className().equalsString(RULE))
                .flatMap(annotation -> annotation.elements().stream())
                .flatMap(element -> element.value() instanceof AnnotationValue.OfArray array
                        ? array.values().stream()
                        : Stream.of(element.value()))
                .flatMap(value -> value instanceof AnnotationValue.OfString text
                        ? Stream.of(text.stringValue())
                        : Stream.empty());
    }

    private static String simpleName(ClassModel model) {
        String name = model.thisClass().asInternalName();
        List<String> parts = List.of(name.split("/", -1));
        return parts.getLast().replace('$', '.');
    }
}
