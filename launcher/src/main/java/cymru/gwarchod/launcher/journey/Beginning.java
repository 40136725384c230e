package cymru.gwarchod.launcher.journey;

/** Before the main journey: the day on which it begins, so that its clocks run over a bank holiday and a weekend. */
final class Beginning implements Chapter {

    @Override
    public void addTo(StepList steps) {
        steps.then("It is three in the afternoon before a bank holiday", Beginning::begin, "TIME-R2");
    }

    private static void begin(Scene scene) {
        scene.tell("%s, by the scenario clock".formatted(ScenarioTime.toTheEveOfAHoliday(scene)));
    }
}
