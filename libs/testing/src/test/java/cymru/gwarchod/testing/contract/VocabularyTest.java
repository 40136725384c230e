package cymru.gwarchod.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StatutoryRule("CRIM-08")
class VocabularyTest {

    @ParameterizedTest
    @ValueSource(strings = {"child prostitute", "CHILD_PROSTITUTION", "promiscuous", "absconded", "a lifestyle choice"})
    void aTermThatBlamesIsFound(String text) {
        assertEquals(1, Vocabulary.bannedIn("x " + text + " y").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a suspect of the offence", "PARTY_LIFESTYLE", "youth justice", "the child is a victim"})
    void ordinaryWordsAreNot(String text) {
        assertEquals(List.of(), Vocabulary.bannedIn(text));
    }
}
