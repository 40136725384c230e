package cymru.gwarchod.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    record Child(
            @NotBlank String familyName,
            @PastOrPresent LocalDate dateOfBirth,
            @Pattern(regexp = "999[0-9]{7}") String nhsNumber) {}

    record Body(
            @NotNull @Valid Child child,
            @Size(min = 2, max = 4) String note,
            @Size(max = 1) List<@NotBlank String> tags,
            Map<String, @Valid Child> answers,
            @Max(9) int count) {

        @AssertTrue(message = "count-needs-note") boolean isCountExplained() {
            return count < 5 || note != null;
        }
    }

    private static final Child FINE = new Child("Jones", LocalDate.of(2012, 5, 1), null);

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void open() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @Test
    void pointsIntoObjects() {
        var body = new Body(new Child(" ", LocalDate.of(9999, 1, 1), "1"), "okay", List.of(), Map.of(), 1);

        assertErrors(
                body,
                "#/child/dateOfBirth in-future",
                "#/child/familyName required",
                "#/child/nhsNumber invalid-format");
    }

    @Test
    void pointsIntoListsAndMaps() {
        var body = new Body(FINE, "okay", List.of("a", ""), Map.of("V/1", new Child("", null, null)), 1);

        assertErrors(body, "#/answers/V~11/familyName required", "#/tags too-many", "#/tags/1 required");
    }

    @Test
    void tellsTooShortFromTooLong() {
        assertErrors(new Body(FINE, "x", null, null, 1), "#/note too-short");
        assertErrors(new Body(FINE, "xxxxx", null, null, 1), "#/note too-long");
    }

    @Test
    void takesTheCodeOfARuleFromItsMessage() {
        assertErrors(new Body(FINE, null, null, null, 6), "# count-needs-note");
    }

    @Test
    void fillsInTheBoundInTheLanguageOfTheAnswer() {
        var body = new Body(FINE, "xxxxx", null, null, 10);

        assertEquals("At most 4 characters.", detail(body, Language.EN, "#/note"));
        assertEquals("Dim mwy na 4 nod.", detail(body, Language.CY, "#/note"));
    }

    private static void assertErrors(Body body, String... expected) {
        var problem = problem(body, Language.EN);
        assertEquals(GeneralProblems.VALIDATION_FAILED, problem.code());
        assertEquals(
                List.of(expected),
                problem.errors().stream().map(e -> e.pointer() + " " + e.code()).toList());
    }

    private static String detail(Body body, Language language, String pointer) {
        return problem(body, language).errors().stream()
                .filter(error -> error.pointer().equals(pointer))
                .findFirst()
                .orElseThrow()
                .detail();
    }

    private static ProblemException problem(Body body, Language language) {
        return new Violations(ProblemCatalogue.load(), language).ofBody(validator.validate(body));
    }
}
