package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of removals is about the code that is there: a control that was rewritten must not drop out of it unseen. */
class BreakageListTest {

    @Test
    void everyRemovalFindsItsControlAndItsTest() throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<Breakage> all = Breakage.all(RunningSuite.ROOT);
        for (Breakage one : all) {
            if (!ids.add(one.id())) {
                wrong.add(one.id() + " is there twice");
            }
            one.source(RunningSuite.ROOT);
            for (Breakage.Edit edit : one.edits()) {
                if (edit.occurrences(RunningSuite.ROOT) != 1 || edit.find().equals(edit.put())) {
                    wrong.add(one.id() + ": not one occurrence in " + edit.file() + " of " + edit.find());
                }
            }
        }

        assertEquals(List.of(), wrong);
        assertTrue(all.size() >= 15, "fewer removals than were promised");
    }
}
