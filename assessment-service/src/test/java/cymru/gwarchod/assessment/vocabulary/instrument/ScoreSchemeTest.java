package cymru.gwarchod.assessment.vocabulary.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreSchemeTest {
    @ParameterizedTest
    @CsvSource({
        "0,CATEGORY_1", "5,CATEGORY_1", "6,CATEGORY_2", "10,CATEGORY_2",
        "11,CATEGORY_3", "15,CATEGORY_3", "16,CATEGORY_4", "99,CATEGORY_4"
    })
    void bandsBeginWhereThePublishedOnesDo(int points, Category band) {
        assertEquals(band, InstrumentFixture.SCHEME.band(points));
    }

    @ParameterizedTest
    @CsvSource({
        "VULNERABILITY,,1",
        "RISK,CURRENT,1",
        "RISK,RECENT,0",
        "RISK,BOTH,1",
        "SIGNIFICANT_RISK,CURRENT,5",
        "SIGNIFICANT_RISK,RECENT,1",
        "SIGNIFICANT_RISK,BOTH,6",
        "RISK,,1",
        "SIGNIFICANT_RISK,,5"
    })
    void weightsAreThePublishedOnesAndAMissingRecencyCountsAsCurrent(
            IndicatorClass indicatorClass, Recency recency, int points) {
        assertEquals(points, InstrumentFixture.SCHEME.points(indicatorClass, Optional.ofNullable(recency)));
    }

    @Test
    void otherWeightsAreDataAndNotCode() {
        // given
        ScoreScheme published = InstrumentFixture.SCHEME;
        // when
        ScoreScheme other = new ScoreScheme(
                new ScoreSchemeVersion("OTHER_V1"),
                "invented",
                2,
                published.risk(),
                published.significantRisk(),
                published.bands());
        // then
        assertEquals(2, other.points(IndicatorClass.VULNERABILITY, Optional.empty()));
    }

    @Test
    void bandsWithAGapAtTheStartOrOutOfOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> withBands(1, 6, 11, 16));
        assertThrows(IllegalArgumentException.class, () -> withBands(0, 6, 6, 16));
        assertThrows(IllegalArgumentException.class, () -> withBands(0, 11, 6, 16));
    }

    @Test
    void lessThanNoPointsIsNoScore() {
        assertThrows(IllegalArgumentException.class, () -> InstrumentFixture.SCHEME.band(-1));
    }

    private static ScoreScheme withBands(int... from) {
        ScoreScheme published = InstrumentFixture.SCHEME;
        List<ScoreBand> bands = IntStream.range(0, from.length)
                .mapToObj(i -> new ScoreBand(from[i], Category.values()[i]))
                .toList();
        return new ScoreScheme(
                published.version(),
                published.source(),
                published.vulnerability(),
                published.risk(),
                published.significantRisk(),
                bands);
    }
}
