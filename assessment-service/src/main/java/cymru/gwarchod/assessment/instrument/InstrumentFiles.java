package cymru.gwarchod.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cymru.gwarchod.assessment.vocabulary.instrument.BilingualText;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.CategoryText;
import cymru.gwarchod.assessment.vocabulary.instrument.Indicator;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorSuggestion;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreBand;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreSchemeVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the published instruments and score schemes from the class path ({@code instrument/<version>.json}). A file
 * with an unknown field, a missing field or a duplicate is refused: a wrong instrument must stop the start, not colour
 * a result.
 */
final class InstrumentFiles {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private InstrumentFiles() {}

    /** The instrument of that version. */
    static Instrument instrument(InstrumentVersion version) {
        Instrument instrument = read(version.value(), InstrumentFile.class).toInstrument();
        if (!instrument.version().equals(version)) {
            throw new IllegalStateException("instrument file " + version + " states another version");
        }
        return instrument;
    }

    /** The score scheme of that version. */
    static ScoreScheme scoreScheme(ScoreSchemeVersion version) {
        ScoreScheme scheme = read(version.value(), ScoreSchemeFile.class).toScheme();
        if (!scheme.version().equals(version)) {
            throw new IllegalStateException("score scheme file " + version + " states another version");
        }
        return scheme;
    }

    private static <T> T read(String name, Class<T> type) {
        String resource = "/instrument/" + name + ".json";
        try (InputStream in = InstrumentFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no file " + resource);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private record TextFile(String en, String cy) {
        BilingualText toText() {
            return new BilingualText(en, cy);
        }
    }

    private record CategoryFile(Category code, String name, TextFile label) {
        CategoryText toText() {
            return new CategoryText(code, name, label.toText());
        }
    }

    private record IndicatorFile(
            String code,
            String name,
            @JsonProperty("class") IndicatorClass indicatorClass,
            TextFile label,
            TextFile help,
            @Nullable String presupposes,
            @Nullable IndicatorSuggestion suggestedBy,
            boolean welshReviewed) {
        Indicator toIndicator() {
            return new Indicator(
                    new IndicatorCode(code),
                    name,
                    indicatorClass,
                    label.toText(),
                    help.toText(),
                    Optional.ofNullable(presupposes).map(IndicatorCode::new),
                    Optional.ofNullable(suggestedBy),
                    welshReviewed);
        }
    }

    private record InstrumentFile(
            String version,
            TextFile title,
            String source,
            List<CategoryFile> categories,
            List<IndicatorFile> indicators) {
        Instrument toInstrument() {
            return new Instrument(
                    new InstrumentVersion(version),
                    title.toText(),
                    source,
                    categories.stream().map(CategoryFile::toText).toList(),
                    indicators.stream().map(IndicatorFile::toIndicator).toList());
        }
    }

    private record BandFile(int from, Category category) {}

    private record ScoreSchemeFile(
            String version,
            String source,
            int vulnerability,
            Map<Recency, Integer> risk,
            Map<Recency, Integer> significantRisk,
            List<BandFile> bands) {
        ScoreScheme toScheme() {
            return new ScoreScheme(
                    new ScoreSchemeVersion(version),
                    source,
                    vulnerability,
                    risk,
                    significantRisk,
                    bands.stream()
                            .map(band -> new ScoreBand(band.from(), band.category()))
                            .toList());
        }
    }
}
