package cymru.gwarchod.testing.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cymru.gwarchod.access.AccessRule.Held;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.testing.security.Matrix.Expected;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {

    private static final Set<String> ROLES = Set.of("pcso", "ss-intake", "lscb-monitor");
    private static final List<String> LINES = List.of(
            "# who may read a thing",
            "group,front,pcso ss-intake",
            "call,readThing,@front",
            "reach,readThing,RESPONSIBLE_LA,AGENCY,member,ss-intake");

    private final Matrix matrix = Matrix.parse(LINES, ROLES);

    @Test
    void whatIsNamedIsOpen() {
        assertEquals(
                new Expected.View("member"),
                matrix.expected("readThing", "ss-intake", Relation.RESPONSIBLE_LA, Held.AGENCY));
    }

    @Test
    void whatIsNotNamedIsClosed() {
        assertEquals(new Expected.Absent(), matrix.expected("readThing", "pcso", Relation.RESPONSIBLE_LA, Held.AGENCY));
        assertEquals(
                new Expected.Absent(), matrix.expected("readThing", "ss-intake", Relation.RESPONSIBLE_LA, Held.SELF));
        assertEquals(
                new Expected.Forbidden(),
                matrix.expected("readThing", "lscb-monitor", Relation.RESPONSIBLE_LA, Held.AGENCY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call,readThing,pcso",
                "call,openThing,pcsos",
                "call,openThing,@back",
                "reach,readThing,RESPONSIBLE_LA,AGENCY,member,lscb-monitor",
                "reach,readThing,RESPONSIBLE_LA,AGENCY,outcome,ss-intake",
                "reach,readThing,NEIGHBOUR,AGENCY,member,ss-intake",
                "allow,readThing,pcso"
            })
    void aMistakeInTheFileIsRefused(String line) {
        List<String> lines = new java.util.ArrayList<>(LINES);
        lines.add(line);

        assertThrows(IllegalArgumentException.class, () -> Matrix.parse(lines, ROLES));
    }
}
