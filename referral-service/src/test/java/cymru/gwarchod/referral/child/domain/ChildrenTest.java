package cymru.gwarchod.referral.child.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildrenTest {

    @ParameterizedTest
    @CsvSource({
        "true,true,false,true",
        "true,false,true,true",
        "false,true,true,true",
        "true,true,true,true",
        "true,false,false,false",
        "false,true,false,false",
        "false,false,true,false",
        "false,false,false,false"
    })
    void twoIdentifiersOrOneAndTheBirthDateAreEnough(boolean nhs, boolean upn, boolean born, boolean enough) {
        Children.Identifiers identifiers = new Children.Identifiers(
                given(nhs, "9990000018"), given(upn, "A999000000001"), given(born, LocalDate.of(2011, 5, 14)));

        assertEquals(enough, identifiers.areEnough());
    }

    private static <T> Optional<T> given(boolean is, T value) {
        return is ? Optional.of(value) : Optional.empty();
    }
}
