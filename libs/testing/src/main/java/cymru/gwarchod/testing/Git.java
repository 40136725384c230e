package cymru.gwarchod.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What was promised before, as git remembers it. Without git or without a tag nothing has been promised. */
public final class Git {

    private Git() {}

    /** The newest tag {@code contract/v1.*}. */
    public static Optional<String> newestContractTag() {
        return run("tag", "--list", "contract/v1.*", "--sort=-v:refname")
                .lines()
                .findFirst();
    }

    /** The files below a folder at a tag. */
    public static List<String> files(String tag, String folder) {
        return run("ls-tree", "-r", "--name-only", tag, folder).lines().toList();
    }

    /** A file at a tag; empty text where there was none. */
    public static String show(String tag, String file) {
        return run("show", tag + ":" + file);
    }

    private static String run(String... arguments) {
        try {
            Process process = new ProcessBuilder(Stream.concat(Stream.of("git"), Arrays.stream(arguments))
                            .toList())
                    .directory(Repository.root().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0 ? output : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
