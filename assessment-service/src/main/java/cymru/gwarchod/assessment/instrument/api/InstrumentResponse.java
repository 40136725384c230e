package cymru.gwarchod.assessment.instrument.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import cymru.gwarchod.assessment.instrument.PublishedInstrument;
import cymru.gwarchod.assessment.vocabulary.instrument.BilingualText;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.CategoryText;
import cymru.gwarchod.assessment.vocabulary.instrument.ImportVocabulary;
import cymru.gwarchod.assessment.vocabulary.instrument.Indicator;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.problem.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of the instrument, in the language of the caller. */
@Schema(description = "One published version of the instrument; the texts are in the language of the answer.")
public record InstrumentResponse(
        @Schema(examples = "GUIDANCE_2010") String version,

        @Schema(description = "Whether new assessments are opened with it")
        boolean current,

        String title,

        @Schema(description = "Where the list comes from") String source,

        @Schema(description = "Lowest first") List<CategoryResponse> categories,

        @Schema(description = "In the order in which they are asked")
        List<IndicatorResponse> indicators,

        Map<String, String> links) {

    /** A category's names. */
    @Schema(description = "A category: code and name for programs, label for people.")
    public record CategoryResponse(
            Category code,
            String name,
            String label,

            @Schema(
                    description =
                            "Words of older texts and systems that stand for it when records are imported (SERAF-28)")
            List<String> importWords) {

        static CategoryResponse of(CategoryText text, Language language) {
            return new CategoryResponse(
                    text.category(), text.name(), in(text.label(), language), ImportVocabulary.words(text.category()));
        }
    }

    /** One item of the instrument. */
    @Schema(description = "One indicator: answers are keyed by its code.")
    public record IndicatorResponse(
            @Schema(examples = "RSK-01") String code,
            @Schema(examples = "STAYING_OUT_LATE") String name,
            @JsonProperty("class") IndicatorClass indicatorClass,
            String label,
            String help,

            @Schema(description = "The indicator without which this one makes little sense; a warning, never a refusal")
            Optional<String> presupposes,

            @Schema(description = "Whether a named reviewer has read the Welsh")
            boolean welshReviewed) {

        static IndicatorResponse of(Indicator indicator, Language language) {
            return new IndicatorResponse(
                    indicator.code().value(),
                    indicator.name(),
                    indicator.indicatorClass(),
                    in(indicator.label(), language),
                    in(indicator.help(), language),
                    indicator.presupposes().map(IndicatorCode::value),
                    indicator.welshReviewed());
        }
    }

    static InstrumentResponse of(PublishedInstrument published, Language language) {
        var instrument = published.instrument();
        return new InstrumentResponse(
                instrument.version().value(),
                published.current(),
                in(instrument.title(), language),
                instrument.source(),
                instrument.categories().stream()
                        .map(text -> CategoryResponse.of(text, language))
                        .toList(),
                instrument.indicators().stream()
                        .map(indicator -> IndicatorResponse.of(indicator, language))
                        .toList(),
                Map.of("self", "/v1/instruments/" + instrument.version().value()));
    }

    private static String in(BilingualText text, Language language) {
        return switch (language) {
            case EN -> text.english();
            case CY -> text.welsh();
        };
    }
}
