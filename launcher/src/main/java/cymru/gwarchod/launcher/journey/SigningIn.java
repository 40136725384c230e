package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import java.util.ArrayList;
import java.util.List;

/** Who people and systems are, as their tokens say. */
final class SigningIn implements Chapter {
    private static final String EDUCATION = "EDUCATION-FLINTSHIRE";

    @Override
    public void addTo(StepList steps) {
        steps.then("A teacher and the education system sign in", SigningIn::signIn, "ROLE-01");
    }

    private static void signIn(Scene scene) {
        JsonNode teacher = Tokens.claims(scene.tokens().ofPerson(People.TEACHER));
        scene.expect("PERSON".equals(teacher.path("actor").asText()), "The teacher's token does not say PERSON.");
        scene.expect(EDUCATION.equals(teacher.path("agency").asText()), "The teacher's token names another agency.");
        scene.expect("SCHOOL-GLANNANT".equals(teacher.path("unit").asText()), "The teacher's token names no school.");
        scene.expect(
                RealmGenerator.subjectOf(People.TEACHER)
                        .toString()
                        .equals(teacher.path("sub").asText()),
                "The teacher's token has another subject.");
        scene.tell("%s acts for %s, with the roles %s".formatted(People.TEACHER, EDUCATION, roles(teacher)));

        String client = RealmGenerator.systemClientId(EDUCATION);
        JsonNode system = Tokens.claims(scene.tokens().ofSystem(client));
        scene.expect("SYSTEM".equals(system.path("actor").asText()), "The system's token does not say SYSTEM.");
        scene.expect(EDUCATION.equals(system.path("agency").asText()), "The system's token names another agency.");
        scene.tell("%s acts for %s, with the roles %s".formatted(client, EDUCATION, roles(system)));
    }

    private static List<String> roles(JsonNode claims) {
        List<String> roles = new ArrayList<>();
        claims.at("/realm_access/roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }
}
