package cymru.gwarchod.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    private static final Set<Integer> STATUSES =
            Set.of(400, 401, 403, 404, 405, 406, 408, 409, 410, 412, 413, 414, 415, 422, 428, 429, 431, 500, 503);

    private static final String ENTRY = """
              - code: %s
                status: %d
                title: {en: 'One', cy: 'Un'}
                meaning: {en: 'One', cy: 'Un'}
                whoFixes: PERSON
                retry: NEVER
                example: {en: 'One', cy: 'Un'}
            """;

    private final ProblemCatalogue catalogue = ProblemCatalogue.load();

    @Test
    void hasEveryGeneralCode() throws IllegalAccessException {
        var constants = new HashSet<ProblemCode>();
        for (var field : GeneralProblems.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                constants.add((ProblemCode) field.get(null));
            }
        }
        assertEquals(
                constants,
                new HashSet<>(
                        catalogue.general().stream().map(ProblemEntry::code).toList()));
    }

    @Test
    void hasOnlyStatusesOfTheConventions() {
        for (var entry : catalogue.entries()) {
            assertTrue(STATUSES.contains(entry.status()), entry.code() + " has status " + entry.status());
        }
    }

    @Test
    void saysWelshInItsOwnWords() {
        for (var entry : catalogue.entries()) {
            assertTrue(
                    !entry.title().en().equals(entry.title().cy())
                            && !entry.meaning().en().equals(entry.meaning().cy()),
                    entry.code() + " is the same in both languages");
        }
    }

    @Test
    void givesEachStatusACodeOfThatStatus() {
        for (var status : STATUSES) {
            assertEquals(
                    status, catalogue.entry(GeneralProblems.ofStatus(status)).status());
        }
        assertEquals(GeneralProblems.BAD_REQUEST, GeneralProblems.ofStatus(418));
        assertEquals(GeneralProblems.INTERNAL, GeneralProblems.ofStatus(501));
        assertEquals(GeneralProblems.DEPENDENCY_UNAVAILABLE, GeneralProblems.ofStatus(502));
    }

    @Test
    void refusesACodeThatStandsTwiceAlsoInAnotherSection() {
        var yaml = "general:\n" + ENTRY.formatted("some-code", 409) + "domain:\n" + ENTRY.formatted("some-code", 422)
                + "fields: []\n";
        var refused = assertThrows(IllegalStateException.class, () -> read(yaml));
        assertTrue(refused.getMessage().contains("some-code"));
    }

    @Test
    void refusesAnEntryThatIsNoProblem() {
        assertThrows(
                IllegalStateException.class,
                () -> read("general:\n" + ENTRY.formatted("fine", 200) + "domain: []\nfields: []\n"));
    }

    @Test
    void refusesAnEntryWithoutWelsh() {
        var yaml = "general:\n"
                + ENTRY.formatted("some-code", 409).replace("title: {en: 'One', cy: 'Un'}", "title: {en: 'One'}")
                + "domain: []\nfields: []\n";
        assertThrows(IOException.class, () -> read(yaml));
    }

    @Test
    void refusesACodeThatIsNotInTheFile() {
        var unknown = ProblemCode.of("made-up");
        assertThrows(IllegalArgumentException.class, () -> catalogue.entry(unknown));
    }

    @Test
    void refusesNamesThatAreNotKebabCase() {
        Stream.of("", "Upper", "two words", "-lead", "trail-", "a--b", "x".repeat(65))
                .forEach(name -> assertThrows(IllegalArgumentException.class, () -> ProblemCode.of(name), name));
    }

    private static ProblemCatalogue read(String yaml) throws IOException {
        return ProblemCatalogue.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
