# Finds a JDK 25 and checks Maven; sourced by ./run and ./verify. Sets and exports JAVA_HOME.
# Written for the bash 3.2 that macOS has.

gwarchod_jdk_version() { # <java home> -> its major version, or nothing
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
    "$1/bin/java" -XshowSettings:properties -version 2>&1 </dev/null |
        sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

gwarchod_find_jdk() {
    local candidate java
    java=$(command -v java 2>/dev/null || true)
    # /usr/bin/java is usually a link to a link; two folders above its end is the JDK.
    while [ -n "$java" ] && [ -L "$java" ]; do
        candidate=$(readlink "$java")
        case $candidate in
            /*) java=$candidate ;;
            *) java=$(dirname "$java")/$candidate ;;
        esac
    done
    for candidate in "${JAVA_HOME:-}" "${java:+$(dirname "$(dirname "$java")")}" \
        /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/*25* /opt/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$candidate" ] && [ "$(gwarchod_jdk_version "$candidate")" = 25 ]; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    echo "No JDK 25 found. Install one, or set JAVA_HOME to it." >&2
    return 1
}

gwarchod_check_maven() {
    local version
    if ! command -v mvn >/dev/null 2>&1; then
        echo "Maven is not on the PATH. Install Maven 3.8.7 or newer." >&2
        return 1
    fi
    version=$(mvn --version 2>/dev/null </dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    if ! printf '%s\n' "$version" | awk -F. '{ exit !($1 > 3 || $1 == 3 && ($2 > 8 || $2 == 8 && $3 >= 7)) }'; then
        echo "Maven ${version:-of unknown version} is too old. Install Maven 3.8.7 or newer." >&2
        return 1
    fi
}

# Maven's own libraries use what a JDK 25 warns about on every start; the warning is not ours to act on.
# The first compiler only: a build is over before the second has earned back what it takes from the tests beside it.
export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow -XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}"

gwarchod_find_jdk && gwarchod_check_maven
