package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.assessment.monitoring.domain.BoardTable;
import cymru.gwarchod.assessment.monitoring.domain.Shown;
import cymru.gwarchod.assessment.monitoring.domain.TableCell;
import cymru.gwarchod.assessment.monitoring.domain.TableColumn;
import cymru.gwarchod.assessment.monitoring.domain.TableRow;
import cymru.gwarchod.problem.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The tables of a quarter, published once and never changed. A number from one to four is shown as <5, and one that would tell such a number as an asterisk (MON-13).")
public record BoardTablesResponse(
        @Schema(examples = "2026-Q1") String quarter,
        Instant publishedAt,

        @Schema(description = "Policy pack in force then, with its version", examples = "GUIDANCE_2010_DRAFT@1")
        String ruleset,

        @Schema(description = "Version of the calendar then")
        String calendar,

        @Schema(description = "Authority by category") List<BoardTableRowResponse> authorities,

        @Schema(description = "Task group by category: the sum of its authorities")
        List<BoardTableRowResponse> taskGroups,

        @Schema(description = "The board's area: the sum of all")
        BoardTableRowResponse board,

        Map<String, String> links) {

    /** One row. */
    @Schema(description = "One row of a table.")
    public record BoardTableRowResponse(
            @Schema(description = "Statistical code, name of the task group, or BOARD", examples = "W06000005")
            String code,

            @Schema(description = "The authority's name") Optional<String> name,

            @Schema(description = "The task group of an authority, where it has one", examples = "WREXHAM_FLINTSHIRE")
            Optional<String> taskGroup,

            List<BoardTableCellResponse> cells) {}

    /** One cell. */
    @Schema(description = "One cell of a table.")
    public record BoardTableCellResponse(
            @Schema(description = "A category, or all of them")
            TableColumn column,

            @Schema(description = "As a person reads it: a number, <5 or *", examples = "<5")
            String shown,

            @Schema(description = "The number of children, where it is shown")
            Optional<Integer> children) {

        static BoardTableCellResponse of(TableColumn column, Shown shown) {
            return new BoardTableCellResponse(
                    column,
                    shown.text(),
                    shown instanceof Shown.Exactly exactly ? Optional.of(exactly.children()) : Optional.empty());
        }
    }

    static BoardTablesResponse of(
            BoardTable table, Function<String, Optional<LocalAuthority>> register, Language language) {
        return new BoardTablesResponse(
                table.quarter().toString(),
                table.publishedAt(),
                table.ruleset(),
                table.calendar(),
                rows(table, TableRow.Level.AUTHORITY, register, language),
                rows(table, TableRow.Level.TASK_GROUP, _ -> Optional.empty(), language),
                rows(table, TableRow.Level.BOARD, _ -> Optional.empty(), language)
                        .getFirst(),
                Map.of(
                        "self", "/v1/monitoring/tables/" + table.quarter(),
                        "returns", "/v1/monitoring/returns?quarter=" + table.quarter()));
    }

    private static List<BoardTableRowResponse> rows(
            BoardTable table,
            TableRow.Level level,
            Function<String, Optional<LocalAuthority>> register,
            Language language) {
        return table.cells().keySet().stream()
                .map(TableCell::row)
                .filter(row -> row.level() == level)
                .distinct()
                .map(row -> row(table, row, register.apply(row.code()), language))
                .toList();
    }

    private static BoardTableRowResponse row(
            BoardTable table, TableRow row, Optional<LocalAuthority> authority, Language language) {
        return new BoardTableRowResponse(
                row.code(),
                authority.map(named -> nameOf(named, language)),
                authority.flatMap(LocalAuthority::taskGroup).map(Enum::name),
                Arrays.stream(TableColumn.values())
                        .map(column ->
                                BoardTableCellResponse.of(column, table.cells().get(new TableCell(row, column))))
                        .toList());
    }

    static String nameOf(LocalAuthority authority, Language language) {
        return switch (language) {
            case EN -> authority.name().en();
            case CY -> authority.name().cy();
        };
    }
}
