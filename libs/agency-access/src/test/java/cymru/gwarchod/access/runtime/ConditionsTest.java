package cymru.gwarchod.access.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void whatNobodyAskedForIsLeftOut() {
        Conditions where = Conditions.of("agency = :agency", "SS-GWYNEDD")
                .and("status = :status", Optional.empty())
                .and(Optional.empty())
                .inOrder("openedAt, id", Optional.empty());

        assertEquals("agency = :agency order by openedAt, id", where.jpql());
        assertEquals(Map.of("agency", "SS-GWYNEDD"), where.parameters());
    }

    @Test
    void whatWasAskedForStandsInTheQueryAndItsValueBesideIt() {
        Conditions where = Conditions.of("startsOn <= :on and (endsOn is null or endsOn >= :on)", 1)
                .and("unit = :unit", Optional.of("x' or 1=1"))
                .and(Optional.of("outcome is null"))
                .inOrder("agency, id", Optional.of(List.of("A", 7)));

        assertEquals(
                "startsOn <= :on and (endsOn is null or endsOn >= :on) and unit = :unit and outcome is null"
                        + " and (agency, id) > (:after0, :after1) order by agency, id",
                where.jpql());
        assertEquals(Map.of("on", 1, "unit", "x' or 1=1", "after0", "A", "after1", 7), where.parameters());
    }

    @Test
    void aValueTooFewOrTooManyIsAMistakeInTheCode() {
        assertThrows(IllegalArgumentException.class, () -> Conditions.of("agency = :agency"));
        assertThrows(
                IllegalArgumentException.class, () -> Conditions.of("1 = 1").and("a = :a", 1, 2));
    }
}
