#!/bin/sh
# keychain.sh PROGRAM well|locked|mute|none: runs PROGRAM beside such a secret service.
set -eu
program=$1
LINTEL_TEST_KEYCHAIN=$2
export LINTEL_TEST_KEYCHAIN program
# A keyring of its own: never the one of whoever runs the tests.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" XDG_CACHE_HOME="$home/cache"
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY

case $LINTEL_TEST_KEYCHAIN in
well)
    dbus-run-session -- sh -c 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "$program"' ;;
locked)
    # Made and unlocked once, then started again without the password.
    dbus-run-session -- sh -c 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null'
    dbus-run-session -- sh -c 'gnome-keyring-daemon --start --components=secrets >/dev/null && "$program"' ;;
mute)
    # Without GLib's event loop the answers of the service are never seen.
    dbus-run-session -- sh -c 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null && QT_NO_GLIB=1 "$program"' ;;
none)
    DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent "$program" ;;
*)
    echo "unknown service $LINTEL_TEST_KEYCHAIN" >&2
    exit 2 ;;
esac
