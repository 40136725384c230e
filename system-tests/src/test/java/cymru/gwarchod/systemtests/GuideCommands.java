package cymru.gwarchod.systemtests;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The commands of a page of {@code docs/guide}: its blocks marked {@code sh}, one after the other in one shell. */
final class GuideCommands {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

    private final String script;

    private GuideCommands(String script) {
        this.script = script;
    }

    static GuideCommands of(Path page) throws IOException {
        String blocks = BLOCK.matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
        return new GuideCommands("set -eu\n" + blocks);
    }

    /** What a run gave. */
    record Run(int status, String output) {}

    /** Runs them in the root of the repository, with these variables set. */
    Run run(Map<String, String> variables) throws IOException, InterruptedException {
        Path output = Files.createTempFile("guide", ".log");
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", script)
                .directory(RunningSuite.ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().putAll(variables);
        shell.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, java) -> java + File.pathSeparator + path);
        Process process = shell.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return new Run(process.isAlive() ? -1 : process.exitValue(), said);
    }
}
