package cymru.gwarchod.testing.security;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Other ways to write a path that some reader somewhere takes for the same: what proxies, frameworks and filters disagree on. */
public final class PathSpellings {

    private PathSpellings() {}

    /**
     * The spellings of a path; not one is the canonical one.
     *
     * @param path canonical, with at least two segments, such as {@code /v1/referrals}
     */
    public static List<String> of(String path) {
        int cut = path.indexOf('/', 1);
        String first = path.substring(0, cut);
        String rest = path.substring(cut + 1);
        int lastCut = path.lastIndexOf('/');
        String above = path.substring(0, lastCut);
        String last = path.substring(lastCut + 1);
        String hex = "%" + Integer.toHexString(last.charAt(0));
        return Stream.of(
                        matrix(path, first, rest),
                        separators(path, first, rest),
                        controls(path, above, last),
                        dots(path, first, rest, above, last),
                        doubled(first, rest, path),
                        letters(path, above, last, hex),
                        targets(path))
                .flatMap(spellings -> spellings)
                .distinct()
                .filter(spelling -> !spelling.equals(path))
                .toList();
    }

    private static Stream<String> matrix(String path, String first, String rest) {
        return Stream.of(
                path + ";",
                path + ";x",
                path + ";x=1;y=2",
                path + ";.json",
                first + ";/" + rest,
                first + ";x=1/" + rest,
                "/;" + path,
                "/;x" + path,
                path + "%3B",
                path + "%3bx=1",
                first + "%3b/" + rest);
    }

    private static Stream<String> separators(String path, String first, String rest) {
        return Stream.of(
                first + "%2F" + rest,
                first + "%2f" + rest,
                first + "/%2F" + rest,
                path + "%2F",
                first + "%5C" + rest,
                first + "%5c" + rest,
                first + "\\" + rest,
                path + "\\",
                "\\" + path,
                "/" + path,
                "//" + path,
                first + "//" + rest,
                path + "//",
                path + "/");
    }

    private static Stream<String> controls(String path, String above, String last) {
        return Stream.of(
                path + "%00",
                path + "%00.json",
                above + "/%00" + last,
                path + "%0a",
                path + "%0d%0a",
                path + "%09",
                path + "%20",
                path + "%7f",
                path + "\u0000",
                path + "\t",
                path + " ");
    }

    private static Stream<String> dots(String path, String first, String rest, String above, String last) {
        return Stream.of(
                "/." + path,
                "/.." + path,
                first + "/./" + rest,
                first + "/x/../" + rest,
                first + "/.." + path,
                path + "/.",
                path + "/x/..",
                above + "/" + last + "/../" + last,
                first + "/%2e/" + rest,
                first + "/x/%2e%2e/" + rest,
                first + "/x/.%2E/" + rest,
                first + "/x/..;/" + rest,
                first + "/x/..%2f" + rest,
                first + "/x/..%5c" + rest,
                "/q/.." + path,
                "/internal/.." + path,
                path + ".",
                path + "..",
                path + ".json");
    }

    private static Stream<String> doubled(String first, String rest, String path) {
        return Stream.of(
                first + "/%252e%252e/" + rest,
                first + "%252F" + rest,
                first + "%255c" + rest,
                path + "%253B",
                path + "%2500",
                first + "/%25252e/" + rest);
    }

    private static Stream<String> letters(String path, String above, String last, String hex) {
        return Stream.of(
                path.toUpperCase(Locale.ROOT),
                above + "/" + last.toUpperCase(Locale.ROOT) + "x",
                above + "/" + hex + last.substring(1),
                above + "/" + hex.toUpperCase(Locale.ROOT) + last.substring(1),
                path.replaceFirst("/v1", "/%76%31").replaceFirst("/internal", "/%69nternal"),
                above + "%c0%af" + last,
                above + "/%c0%ae%c0%ae/" + last,
                above + "%e0%80%af" + last,
                above + "%EF%BC%8F" + last,
                path + "%E2%80%AE",
                path + "%u002f",
                path + "\u00a0",
                path + "%",
                path + "%2",
                path + "%zz",
                path + "+",
                path + "~",
                path + "!",
                path + ",",
                path + ":");
    }

    private static Stream<String> targets(String path) {
        return Stream.of(
                "http://localhost" + path,
                "https://elsewhere.example" + path,
                "http:" + path,
                "//localhost" + path,
                path.substring(1),
                "*" + path,
                path + "#x",
                path + "%23x",
                path + "%3Fx=1",
                path + "?x=1",
                path + "??");
    }
}
