package cymru.gwarchod.launcher;

import cymru.gwarchod.launcher.realm.RealmGenerator;
import cymru.gwarchod.launcher.realm.Register;
import java.io.PrintStream;

/** What a new user needs to make the first call: addresses, people, systems, and one line that works as printed. */
public final class Welcome {
    private static final String FIRST_PERSON = "ss-flintshire-intake";

    private final Suite suite;

    /** Welcomes to this suite. */
    public Welcome(Suite suite) {
        this.suite = suite;
    }

    void print(PrintStream out) {
        Register register = suite.config().register();
        out.println();
        out.println(
                "Gwarchod is running. SANDBOX: fictional people only; the rules are the superseded 2010 draft guidance.");
        out.printf("  API       %s/v1%n", suite.gateway());
        out.printf("  Tokens    %s%n", suite.issuer());
        out.printf("  Logs      %s%n", suite.logs());
        out.println();
        out.printf("People (password of each: %s)%n", RealmGenerator.SANDBOX_PASSWORD);
        for (Register.Person person : register.people()) {
            out.printf("  %-24s %-26s %s%n", person.username(), person.agency(), String.join(" ", person.roles()));
        }
        out.println();
        out.println("Systems (secret of each: sandbox-<client>-secret)");
        for (Register.Agency agency : register.agencies()) {
            out.printf("  %s%n", RealmGenerator.systemClientId(agency.code()));
        }
        out.println();
        out.println("A first call, the inbox of Flintshire's intake:");
        out.println("  " + firstCall());
        out.println();
        out.println("Ctrl-C stops everything. The data stay in .local until ./run --fresh.");
    }

    /** One line for any POSIX shell with curl and sed: a token for an intake worker, and her inbox with it. */
    public String firstCall() {
        String token = "curl -s %s/protocol/openid-connect/token -d grant_type=password -d client_id=sandbox-cli"
                        .formatted(suite.issuer())
                + " -d username=%s -d password=%s".formatted(FIRST_PERSON, RealmGenerator.SANDBOX_PASSWORD)
                + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/'";
        return "curl -s %s/v1/referrals -H \"Authorization: Bearer $(%s)\"".formatted(suite.gateway(), token);
    }
}
