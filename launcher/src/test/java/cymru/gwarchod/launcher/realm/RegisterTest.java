package cymru.gwarchod.launcher.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeConsistentTables() throws IOException {
        write(
                "roles",
                "role,agency_types,label_en,label_cy",
                "teacher,*,T,T",
                "pcso,POLICE,P,P",
                "internal-reader,*,R,R");
        write("agencies", "code,type,name_en", "SCHOOLS,EDUCATION,Schools", "FORCE,POLICE,Force");
        write("units", "code,agency", "SCHOOL-A,SCHOOLS");
        people("ann,SCHOOLS,SCHOOL-A,Ann,Ffuglen,teacher");
    }

    @Test
    void readsConsistentTables() {
        Register register = Register.read(folder);

        assertEquals("SCHOOL-A", register.people().getFirst().unit().orElseThrow());
        assertEquals(1, register.unitsOf(register.agencies().getFirst()).size());
    }

    @Test
    void refusesARoleThatTheAgencyMayNotGive() throws IOException {
        people("ann,SCHOOLS,,Ann,Ffuglen,teacher pcso");

        assertRefused("ann has pcso, which no agency of type EDUCATION may give");
    }

    @Test
    void refusesAPersonWithARoleOfSystems() throws IOException {
        people("ann,SCHOOLS,,Ann,Ffuglen,internal-reader");

        assertRefused("ann is a person and has internal-reader, a role of systems");
    }

    @Test
    void refusesTheUnitOfAnotherAgency() throws IOException {
        people("bob,FORCE,SCHOOL-A,Bob,Ffuglen,pcso");

        assertRefused("bob names the unit SCHOOL-A, which FORCE does not have");
    }

    @Test
    void refusesUnknownNamesAndRepeatedOnes() throws IOException {
        people("ann,NOWHERE,,Ann,Ffuglen,teacher");
        assertRefused("ann names the unknown agency NOWHERE");

        people("ann,SCHOOLS,,Ann,Ffuglen,juggler");
        assertRefused("ann has the unknown role juggler");

        people("ann,SCHOOLS,,Ann,Ffuglen,teacher", "ann,FORCE,,Ann,Ffuglen,pcso");
        assertRefused("ann stands 2 times in its table");
    }

    private void assertRefused(String why) {
        String message = assertThrows(Register.RegisterRefused.class, () -> Register.read(folder))
                .getMessage();
        assertTrue(message.contains(why), message);
    }

    private void people(String... rows) throws IOException {
        write("people", "username,agency,unit,given_name,family_name,roles", rows);
    }

    private void write(String table, String header, String... rows) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), header + "\n" + String.join("\n", rows) + "\n");
    }
}
