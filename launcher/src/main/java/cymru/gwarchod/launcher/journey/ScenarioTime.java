package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The time in which a journey takes place: the sandbox's operator moves it, and it moves forward only. Days and times of
 * day are those of Wales; which days are worked is what the suite says.
 */
final class ScenarioTime {
    private static final String PATH = "/v1/scenario-clock";
    private static final String OPERATOR = "sandbox-operator";
    private static final ZoneId WALES = ZoneId.of("Europe/London");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int LOOK_AHEAD_DAYS = 60;

    private ScenarioTime() {}

    /** Moves every service to this moment and waits until all have done what is due by then, and heard of it. */
    static void advanceTo(Instant moment, Scene scene) {
        scene.caller()
                .person(OPERATOR)
                .post(PATH, Map.of("advanceTo", moment.toString()))
                .expect(200);
        Patience.until(() -> clock(scene).text("/status").equals("READY"), "The services do not settle.");
    }

    /** Moves to this moment, as a record names it. */
    static void to(String moment, Scene scene) {
        advanceTo(Instant.parse(moment), scene);
    }

    /** Moves to this time of day, so many working days on. */
    static void toWorkingDay(int daysOn, String timeOfDay, Scene scene) {
        to(workingDay(daysOn, timeOfDay, scene), scene);
    }

    /** Moves on by so many hours, as they elapse. */
    static void hoursOn(int hours, Scene scene) {
        advanceTo(now(scene).plus(Duration.ofHours(hours)), scene);
    }

    /** Moves to three in the afternoon of the last working day before the next bank holiday that follows one. */
    static LocalDate toTheEveOfAHoliday(Scene scene) {
        LocalDate eve = eveOfAHoliday(today(scene), scene)
                .or(() -> eveOfAHoliday(today(scene).plusYears(1), scene))
                .orElseThrow(() -> new StepFailed("No bank holiday within two years follows a working day."));
        advanceTo(moment(eve, "15:00"), scene);
        return eve;
    }

    private static Optional<LocalDate> eveOfAHoliday(LocalDate from, Scene scene) {
        Set<LocalDate> holidays = holidays(from, from.plusDays(366), scene);
        return from.plusDays(1)
                .datesUntil(from.plusDays(366))
                .filter(day -> worked(day, holidays) && holidays.contains(day.plusDays(1)))
                .findFirst();
    }

    /** This time of day, so many working days on. */
    static String workingDay(int daysOn, String timeOfDay, Scene scene) {
        LocalDate today = today(scene);
        Set<LocalDate> holidays = holidays(today, today.plusDays(LOOK_AHEAD_DAYS), scene);
        LocalDate day = today.plusDays(1)
                .datesUntil(today.plusDays(LOOK_AHEAD_DAYS))
                .filter(each -> worked(each, holidays))
                .skip(daysOn - 1L)
                .findFirst()
                .orElseThrow(() -> new StepFailed("The calendar has too few working days."));
        return moment(day, timeOfDay).toString();
    }

    /** This time of day on the civil day so many weeks on. */
    static String weeksOn(int weeks, String timeOfDay, Scene scene) {
        return moment(today(scene).plusWeeks(weeks), timeOfDay).toString();
    }

    /** The civil day so many weeks on. */
    static LocalDate dayWeeksOn(int weeks, Scene scene) {
        return today(scene).plusWeeks(weeks);
    }

    /** The moment in which the journey is. */
    static Instant now(Scene scene) {
        return Instant.parse(clock(scene).text("/services/0/domainTime"));
    }

    /** The civil day in Wales on which the journey is. */
    static LocalDate today(Scene scene) {
        return LocalDate.ofInstant(now(scene), WALES);
    }

    private static Answer clock(Scene scene) {
        return scene.caller().person(OPERATOR).get(PATH).expect(200);
    }

    /** Moves to this time of day on a civil day. */
    static void to(LocalDate day, String timeOfDay, Scene scene) {
        advanceTo(moment(day, timeOfDay), scene);
    }

    private static Instant moment(LocalDate day, String timeOfDay) {
        return day.atTime(LocalTime.parse(timeOfDay)).atZone(WALES).toInstant();
    }

    private static boolean worked(LocalDate day, Set<LocalDate> holidays) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    private static Set<LocalDate> holidays(LocalDate from, LocalDate to, Scene scene) {
        JsonNode days = scene.caller()
                .person(OPERATOR)
                .get("/v1/calendar?from=%s&to=%s".formatted(from, to))
                .expect(200)
                .body()
                .path("items");
        return StreamSupport.stream(days.spliterator(), false)
                .filter(day -> day.path("kind").asText().equals("BANK_HOLIDAY"))
                .map(day -> LocalDate.parse(day.path("date").asText()))
                .collect(Collectors.toSet());
    }
}
