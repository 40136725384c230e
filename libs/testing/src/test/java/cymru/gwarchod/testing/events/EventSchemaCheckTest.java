package cymru.gwarchod.testing.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventSchemaCheckTest {

    private static final String TYPE = "cymru.gwarchod.thing.kept.v1";

    @TempDir
    Path folder;

    record Part(String code) {}

    record Kept(UUID thingId, Optional<LocalDate> keptOn, List<Part> parts) {}

    record KeptLonger(UUID thingId, Optional<LocalDate> keptOn, List<Part> parts, boolean longer) {}

    record Told(UUID thingId, String givenName) {}

    private EventSchemaCheck check() {
        return new EventSchemaCheck(folder);
    }

    private void classify() throws IOException {
        Path file = folder.resolve(TYPE + ".json");
        Files.writeString(file, Files.readString(file).replace("\"?\"", "\"F1\""));
    }

    @Test
    void anEventWithoutASchemaIsFound() {
        assertEquals(
                List.of(TYPE + ": openapi/events has no schema for it"), check().findings(TYPE, List.of(Kept.class)));
    }

    @Test
    void aFieldThatNobodyHasClassifiedIsFound() {
        check().write(TYPE, List.of(Kept.class));

        assertEquals(
                List.of(
                        TYPE + ", thingId: has no class of information",
                        TYPE + ", keptOn: has no class of information",
                        TYPE + ", parts, code: has no class of information"),
                check().findings(TYPE, List.of(Kept.class)));
    }

    @Test
    void aSchemaThatSaysWhatTheRecordSaysPasses() throws IOException {
        check().write(TYPE, List.of(Kept.class));
        classify();

        assertEquals(List.of(), check().findings(TYPE, List.of(Kept.class)));
    }

    @Test
    void aFieldMoreIsFoundAndKeepsTheOthersClassesWhenItIsWritten() throws IOException {
        check().write(TYPE, List.of(Kept.class));
        classify();
        assertEquals(
                List.of(TYPE + ": the record and its schema differ"),
                check().findings(TYPE, List.of(KeptLonger.class)));

        check().write(TYPE, List.of(KeptLonger.class));

        assertEquals(
                List.of(TYPE + ", longer: has no class of information"),
                check().findings(TYPE, List.of(KeptLonger.class)));
    }

    @Test
    void aNameIsFound() throws IOException {
        check().write(TYPE, List.of(Told.class));
        classify();

        assertEquals(
                List.of(TYPE + ", givenName: no name, address or narrative travels in an event"),
                check().findings(TYPE, List.of(Told.class)));
    }

    @Test
    void theTypesOfSourcesAreThoseThatAreNotOnlyHeard() throws IOException {
        Path heard = Files.createDirectories(folder.resolve("thing/feed")).resolve("ThingFeed.java");
        Files.writeString(heard, "String HEARD = \"cymru.gwarchod.thing.heard.v1\";");
        Files.writeString(folder.resolve("ThingEvents.java"), "String KEPT = \"" + TYPE + "\";");

        assertEquals(Set.of(TYPE), EventSchemaCheck.literalTypes(folder));
    }
}
