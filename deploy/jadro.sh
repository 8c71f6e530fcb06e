#!/bin/sh
# Starts the Jadro that this lies in: app/ with its libraries, and a Java in runtime/ or where JADRO_JAVA says. It needs
# nothing else but the usual commands of a system (coreutils, util-linux; passwd where root starts it).
#
# Nothing but the application itself writes to stdout: other programs read there where it can be reached.
set -eu

here=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")
java=${JADRO_JAVA:-$here/runtime/bin/java}
jar=$here/app/jadro.jar
options="${JADRO_JAVA_OPTS:-$(cat -- "$here/java.options")} \
-Xlog:disable -Xlog:all=warning:stderr -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

# What the virtual machine learnt in a rehearsal (an AOT cache, JEP 483 and 514), which halves the time of a start.
cache=${CACHE_DIRECTORY:-$here/cache}

say() {
    printf '%s\n' "$*" >&2
}

# What that is good for: this application at this place, this virtual machine, these options. Elsewhere it won't start.
learnt_for() {
    stat --format '%n %s %Y' -- "$jar"
    cat -- "$(dirname -- "$(dirname -- "$java")")/release"
    printf '%s\n' "$java $options"
}

has_learnt() {
    [ -f "$cache/jadro.aot" ] && [ -f "$cache/learnt-for" ] && [ "$(cat -- "$cache/learnt-for")" = "$(learnt_for)" ]
}

# One that fails, or has nowhere to write, costs speed alone.
learn_if_new() {
    ! has_learnt || return 0
    mkdir -p -- "$cache" 2>/dev/null && [ -w "$cache" ] || return 0
    exec 9>"$cache/lock"
    flock 9
    has_learnt || learn || say "jadro: the rehearsal failed, so Jadro starts more slowly; see $cache/rehearsal.log"
    exec 9>&-
}

learn() {
    rm -f -- "$cache/learnt-for" "$cache/jadro.aot"
    # Not in /tmp, which the database's own user may not see into.
    house=$(mktemp --directory /var/tmp/jadro-rehearsal-XXXXXX)
    # Options are words of their own.
    # shellcheck disable=SC2086
    "$java" $options -XX:AOTCacheOutput="$cache/jadro.aot" -jar "$jar" rehearse --data "$house" \
        >"$cache/rehearsal.log" 2>&1 9>&- &
    rehearsal=$!
    trap 'kill "$rehearsal" 2>/dev/null || true; wait "$rehearsal" || true; rm -rf -- "$house"; exit 130' INT TERM
    seconds=0
    while kill -0 "$rehearsal" 2>/dev/null; do
        [ $((seconds % 3)) -ne 0 ] || say "Preparing fast starts of Jadro, once ... $seconds s"
        seconds=$((seconds + 1))
        sleep 1
    done
    trap - INT TERM
    ended=0
    wait "$rehearsal" || ended=$?
    rm -rf -- "$house"
    [ "$ended" -eq 0 ] && learnt_for >"$cache/learnt-for"
}

start() {
    # shellcheck disable=SC2086
    if has_learnt; then
        exec "$java" $options -XX:AOTCache="$cache/jadro.aot" -jar "$jar" "$@"
    else
        exec "$java" $options -jar "$jar" "$@"
    fi
}

case ${1:-help} in
    help | --help | -h)
        cat -- "$here/help.txt"
        ;;
    check-text | lemmas)
        exec "$java" -XX:+UseSerialGC -jar "$here/language/jadro-language.jar" "$@"
        ;;
    run)
        learn_if_new
        start "$@"
        ;;
    *)
        start "$@"
        ;;
esac
