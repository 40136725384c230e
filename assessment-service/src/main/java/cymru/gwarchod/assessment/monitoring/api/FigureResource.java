package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.assessment.monitoring.MonitoringAccess;
import cymru.gwarchod.assessment.monitoring.ReadDeadlineTimeliness;
import cymru.gwarchod.assessment.monitoring.ReadFirstAssessmentTrend;
import cymru.gwarchod.assessment.monitoring.ReadIndicatorFrequency;
import cymru.gwarchod.assessment.monitoring.ReadPrevalence;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Freshness;
import cymru.gwarchod.outbox.FeedFreshness;
import cymru.gwarchod.statutoryclock.Quarter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exact figures over HTTP: an authority's own, for those of its social services who answer for them. */
@Path("/v1/monitoring")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring", description = "Figures, and no child in them")
public class FigureResource {

    private final ReadPrevalence readPrevalence;
    private final ReadIndicatorFrequency readIndicatorFrequency;
    private final ReadDeadlineTimeliness readDeadlineTimeliness;
    private final ReadFirstAssessmentTrend readFirstAssessmentTrend;
    private final FeedFreshness feeds;
    private final CallerProvider callers;

    FigureResource(
            ReadPrevalence readPrevalence,
            ReadIndicatorFrequency readIndicatorFrequency,
            ReadDeadlineTimeliness readDeadlineTimeliness,
            ReadFirstAssessmentTrend readFirstAssessmentTrend,
            FeedFreshness feeds,
            CallerProvider callers) {
        this.readPrevalence = readPrevalence;
        this.readIndicatorFrequency = readIndicatorFrequency;
        this.readDeadlineTimeliness = readDeadlineTimeliness;
        this.readFirstAssessmentTrend = readFirstAssessmentTrend;
        this.feeds = feeds;
        this.callers = callers;
    }

    /** Children by category. */
    @GET
    @Path("/prevalence")
    @PermissionsAllowed("readPrevalence")
    @Audited(
            operation = "readPrevalence",
            resource = "figure",
            classes = {FieldClass.F0})
    @Operation(
            operationId = "readPrevalence",
            summary = "Read how many children are in each category",
            description =
                    "The children whom the caller's own authority assessed in a quarter, each once, in the category in force at its end; exact, for the lead officer and the manager who chairs (guidance 3.4; MON-01).")
    @APIResponse(
            responseCode = "200",
            description = "The figures, dated, with the versions of rules and calendar",
            content = @Content(schema = @Schema(implementation = PrevalenceResponse.class)))
    public Response prevalence(@QueryParam("quarter") @NotNull @Pattern(regexp = Quarter.FORM) String quarter) {
        Quarter asked = Quarter.parse(quarter);
        Freshness freshness = feeds.standing();
        return Response.ok(PrevalenceResponse.of(
                        asked,
                        readPrevalence.handle(asked, MonitoringAccess.PREVALENCE.scopeOf(callers.caller())),
                        freshness))
                .build();
    }

    /** Indicators by frequency. */
    @GET
    @Path("/indicators")
    @PermissionsAllowed("readIndicatorFrequency")
    @Audited(
            operation = "readIndicatorFrequency",
            resource = "figure",
            classes = {FieldClass.F0})
    @Operation(
            operationId = "readIndicatorFrequency",
            summary = "Read how often each indicator is present",
            description =
                    "In how many children's newest assessments of a quarter each indicator was present, in the caller's own authority; exact (guidance 3.4, 5.14; MON-02).")
    @APIResponse(
            responseCode = "200",
            description = "The figures, dated, with the versions of rules and calendar",
            content = @Content(schema = @Schema(implementation = IndicatorFrequencyResponse.class)))
    public Response indicators(@QueryParam("quarter") @NotNull @Pattern(regexp = Quarter.FORM) String quarter) {
        Quarter asked = Quarter.parse(quarter);
        Freshness freshness = feeds.standing();
        return Response.ok(IndicatorFrequencyResponse.of(
                        asked,
                        readIndicatorFrequency.handle(asked, MonitoringAccess.INDICATORS.scopeOf(callers.caller())),
                        freshness))
                .build();
    }

    /** Deadlines kept. */
    @GET
    @Path("/timeliness")
    @PermissionsAllowed("readDeadlineTimeliness")
    @Audited(
            operation = "readDeadlineTimeliness",
            resource = "figure",
            classes = {FieldClass.F0})
    @Operation(
            operationId = "readDeadlineTimeliness",
            summary = "Read how deadlines are kept",
            description =
                    "What became of everything that fell due in a quarter in the caller's own authority's area, whichever service and agency had to do it: met, late, overdue, departed from, cancelled and why, with the share met and the median of days (guidance 3.3; MON-05).")
    @APIResponse(
            responseCode = "200",
            description = "The figures, dated, with the versions of rules and calendar that counted",
            content = @Content(schema = @Schema(implementation = DeadlineTimelinessResponse.class)))
    public Response timeliness(@QueryParam("quarter") @NotNull @Pattern(regexp = Quarter.FORM) String quarter) {
        Quarter asked = Quarter.parse(quarter);
        Freshness freshness = feeds.standing();
        return Response.ok(DeadlineTimelinessResponse.of(
                        asked,
                        readDeadlineTimeliness.handle(asked, MonitoringAccess.TIMELINESS.scopeOf(callers.caller())),
                        freshness))
                .build();
    }

    /** Categories at first assessment. */
    @GET
    @Path("/first-assessments")
    @PermissionsAllowed("readFirstAssessmentTrend")
    @Audited(
            operation = "readFirstAssessmentTrend",
            resource = "figure",
            classes = {FieldClass.F0})
    @Operation(
            operationId = "readFirstAssessmentTrend",
            summary = "Read the categories at first assessment, quarter by quarter",
            description =
                    "The share of each category among the children whom the caller's own authority assessed for the first time, by quarter; reassessments are not counted (guidance 4.48; MON-16).")
    @APIResponse(
            responseCode = "200",
            description = "The trend, dated, with the versions of rules and calendar",
            content = @Content(schema = @Schema(implementation = FirstAssessmentTrendResponse.class)))
    public Response firstAssessments(
            @QueryParam("until") @NotNull @Pattern(regexp = Quarter.FORM) String until,
            @QueryParam("quarters") @DefaultValue("8") @Min(1) @Max(40) int quarters) {
        Freshness freshness = feeds.standing();
        return Response.ok(FirstAssessmentTrendResponse.of(
                        readFirstAssessmentTrend.handle(
                                Quarter.parse(until),
                                quarters,
                                MonitoringAccess.FIRST_ASSESSMENTS.scopeOf(callers.caller())),
                        freshness))
                .build();
    }
}
