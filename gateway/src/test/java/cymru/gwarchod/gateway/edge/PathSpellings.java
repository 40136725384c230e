package cymru.gwarchod.gateway.edge;

import java.util.stream.Stream;

/** Ways to write {@code /v1/referrals} or {@code /internal/events} that some reader somewhere takes for the same. */
public final class PathSpellings {

    private PathSpellings() {}

    /** All of them: not one is the canonical spelling. */
    public static Stream<String> all() {
        return Stream.of(
                // matrix parameters, plain and encoded
                "/v1/referrals;x",
                "/v1/referrals;x=1",
                "/v1;/referrals",
                "/;/v1/referrals",
                "/v1/referrals;",
                "/v1/referrals%3B",
                "/v1/referrals%3bx",
                "/v1%3B/referrals",
                // encoded separators
                "/v1%2Freferrals",
                "/v1%2freferrals",
                "/v1/referrals%2F",
                "/v1/%2Freferrals",
                "/v1%5Creferrals",
                "/v1%5creferrals",
                "/v1/referrals%5C..",
                // empty segments
                "//v1/referrals",
                "/v1//referrals",
                "/v1/referrals//",
                "///v1/referrals",
                "//",
                // trailing slash
                "/v1/referrals/",
                "/v1/",
                // backslash
                "/v1\\referrals",
                "\\v1\\referrals",
                "/v1/referrals\\",
                // NUL and other controls
                "/v1/referrals%00",
                "/v1/%00referrals",
                "/v1/referrals%00.json",
                "/v1/referrals%0A",
                "/v1/referrals%0d%0a",
                "/v1/referrals%09",
                "/v1/referrals%7F",
                // dot segments, plain
                "/v1/./referrals",
                "/./v1/referrals",
                "/v1/x/../referrals",
                "/v1/../v1/referrals",
                "/../v1/referrals",
                "/v1/referrals/.",
                "/v1/referrals/..",
                "/v1/.../referrals",
                // dot segments, encoded
                "/v1/%2e/referrals",
                "/v1/%2E/referrals",
                "/v1/x/%2e%2e/referrals",
                "/v1/x/%2E%2E/referrals",
                "/v1/x/.%2e/referrals",
                "/v1/x/%2e./referrals",
                "/v1/x/..%2freferrals",
                "/v1/x/..%5creferrals",
                "/v1/x/..;/referrals",
                // double and triple encoding
                "/v1/%252e%252e/referrals",
                "/v1%252Freferrals",
                "/v1/referrals%253B",
                "/v1/referrals%2500",
                "/v1/%25252e/referrals",
                // encoded unreserved characters, in both cases of hex
                "/v1/%72eferrals",
                "/%76%31/referrals",
                "/v1/referr%61ls",
                "/v1/referr%41ls",
                "/v1/referral%73",
                "/v1/work%2Ditems",
                "/v1/work%2ditems",
                "/v1/a%7eb",
                "/v1/a%7Eb",
                "/%69nternal/events",
                // overlong and other odd encodings
                "/v1/%c0%ae%c0%ae/referrals",
                "/v1/%C0%AFreferrals",
                "/v1/%u002e%u002e/referrals",
                "/v1/referrals%",
                "/v1/referrals%2",
                "/v1/referrals%zz",
                // other reserved characters, plain and encoded
                "/v1/referrals%20",
                "/v1/referrals+",
                "/v1/referrals:search",
                "/v1/referrals@x",
                "/v1/referrals,x",
                "/v1/referrals!",
                "/v1/referrals%3Fx=1",
                "/v1/referrals%23x",
                "/v1/referrals#x",
                "/v1/{referrals}",
                "/v1/referrals|x",
                "/v1/<referrals>",
                "/v1/\"referrals\"",
                "/v1/^referrals",
                // letters outside ASCII, encoded
                "/v1/t%C5%B7",
                "/v1/%EF%BC%8Freferrals",
                "/v1/referrals%E2%80%AE",
                // not an absolute path
                "*",
                "v1/referrals",
                "http://localhost/v1/referrals",
                "https://elsewhere.example/v1/referrals",
                // dressed-up internal paths
                "/internal;/events",
                "//internal/events",
                "/v1/../internal/events",
                "/v1/%2e%2e/internal/events",
                "/internal%2Fevents",
                "/q%2Fhealth");
    }
}
