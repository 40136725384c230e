package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.rules.Guidance2010V1;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import org.junit.jupiter.api.Test;

class CanonicalClassificationTest {
    /** These bytes are stored with completed assessments: a change here breaks the comparison with every one of them. */
    private static final String STORED = """
            {"format":1,"instrument":"GUIDANCE_2010","rule":"GUIDANCE_2010_V1","scoreScheme":"BARNARDOS_PUBLIC_V1",\
            "counts":{"vulnerabilities":2,"riskIndicators":1,"significantRiskIndicators":0},\
            "indicatedCategory":"CATEGORY_2","steps":[\
            {"step":"ANY_SIGNIFICANT_RISK_INDICATOR","result":"DID_NOT_HOLD","answers":[]},\
            {"step":"THREE_OR_MORE_RISK_INDICATORS","result":"DID_NOT_HOLD","answers":["RSK-01"]},\
            {"step":"ONE_OR_TWO_RISK_INDICATORS","result":"DECIDED","answers":["RSK-01"]},\
            {"step":"MULTIPLE_VULNERABILITIES","result":"NOT_REACHED","answers":["VUL-01","VUL-02"]},\
            {"step":"OTHERWISE","result":"NOT_REACHED","answers":["VUL-01","VUL-02"]}],\
            "score":{"points":3,"band":"CATEGORY_1","answers":[\
            {"indicator":"RSK-01","recency":"CURRENT","points":1},\
            {"indicator":"VUL-01","recency":null,"points":1},\
            {"indicator":"VUL-02","recency":null,"points":1}]},\
            "flags":["BORDERLINE_2_3","UNKNOWN_COULD_RAISE","SCORE_LOWER"],\
            "warnings":[{"code":"SHARING_MAY_RAISE_CATEGORY","indicators":["SIG-07"]}],\
            "omittedInformation":["SIG-07"],\
            "unknownEffects":{"highestCategory":"CATEGORY_4",\
            "answers":[{"indicator":"SIG-07","categoryIfPresent":"CATEGORY_4"}]}}""";

    private static final Answers ANSWERS =
            AssessmentFixture.with(AssessmentFixture.answers(2, 1, 0), Presence.UNKNOWN, "SIG-07");

    @Test
    void aStoredResultIsReproducedByteForByte() {
        assertEquals(STORED, AssessmentFixture.BOOK.classify(ANSWERS).canonical());
        assertTrue(AssessmentFixture.BOOK.reproduces(STORED, ANSWERS));
    }

    @Test
    void anyChangeOfTheAnswersOrTheBookShows() {
        // given
        RuleBook otherWeights = new RuleBook(
                InstrumentFixture.GUIDANCE,
                new Guidance2010V1(),
                new ScoreScheme(
                        InstrumentFixture.SCHEME.version(),
                        "invented",
                        2,
                        InstrumentFixture.SCHEME.risk(),
                        InstrumentFixture.SCHEME.significantRisk(),
                        InstrumentFixture.SCHEME.bands()));
        RuleBook otherList = new RuleBook(InstrumentFixture.SYNTHETIC, new Guidance2010V1(), InstrumentFixture.SCHEME);
        // then
        assertFalse(otherWeights.reproduces(STORED, ANSWERS));
        assertFalse(otherList.reproduces(STORED, ANSWERS));
        assertFalse(AssessmentFixture.BOOK.reproduces(
                STORED, AssessmentFixture.with(ANSWERS, Presence.NOT_PRESENT, "SIG-07")));
    }

    @Test
    void theSameAnswersInALaterListAreAnotherLabelledCalculation() {
        // given RSK-07, a risk indicator of the guidance and a significant one of the invented list
        Answers answers = AssessmentFixture.with(Answers.none(), Presence.PRESENT, "RSK-07");
        RuleBook later = new RuleBook(InstrumentFixture.SYNTHETIC, new Guidance2010V1(), InstrumentFixture.SCHEME);
        // then
        assertEquals(
                Category.CATEGORY_2, AssessmentFixture.BOOK.classify(answers).indicatedCategory());
        assertEquals(Category.CATEGORY_4, later.classify(answers).indicatedCategory());
        assertEquals(
                InstrumentFixture.SYNTHETIC.version(), later.classify(answers).instrument());
    }
}
