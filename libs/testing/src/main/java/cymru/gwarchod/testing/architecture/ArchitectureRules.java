package cymru.gwarchod.testing.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** All rules, by what they read. The number before a rule's name is that of the convention. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** The rules for the main classes of a service. */
    public static List<ArchRule> ofService(Layout layout) {
        return List.of(
                FeatureRules.onlyOthersRoots(layout),
                FeatureRules.layersPointInwards(layout),
                FeatureRules.noCycles(layout),
                FeatureRules.pureDomain(layout),
                NamingRules.useCases(layout),
                NamingRules.nouns(layout),
                NamingRules.shapesHaveTheirOwnNames(layout),
                NamingRules.typedIds(layout),
                NamingRules.statesHaveTransitions(layout),
                DataRules.validateOnce(layout),
                DataRules.entitiesStayHome(layout),
                DataRules.entitiesAreNotPassedOn(layout),
                DataRules.scopeInTheSignature(layout),
                DataRules.nothingServerOwnedInBodies(layout));
    }

    /** The rules for every main class, of services and libraries. */
    public static List<ArchRule> ofMainCode() {
        return List.of(CodeRules.noClockButTheTwo(), CodeRules.noDates());
    }

    /** The rules for every class, tests included. */
    public static List<ArchRule> ofAllCode() {
        return List.of(CodeRules.noStandIns(), CodeRules.noSleep());
    }
}
