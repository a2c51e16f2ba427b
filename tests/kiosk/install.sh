#!/usr/bin/env bash
# From a bare Debian to a kiosk, in a folder of its own: tests/kiosk/install.sh FOLDER. Needs root and Debian's mirror.
set -euo pipefail
root=$1
here=$(cd "$(dirname "$0")/../.." && pwd)
if [ ! -d "$root/etc" ]; then
  mmdebstrap --variant=minbase --include=systemd,systemd-sysv,ca-certificates bookworm "$root"
fi
mkdir -p "$root/built"
cp -r "$here/kiosk" "$here/dist" "$root/built/"
install -m 755 "${DOST_BIN:-$here/target/release/dost}" "${DOST_KIOSK:-$here/target/release/dost-kiosk}" "$root/built/"
inside() { DOST_BIN=/built/dost DOST_KIOSK=/built/dost-kiosk DOST_APP=/built/dist chroot "$root" "$@"; }
mount --bind /dev "$root/dev"
mount -t proc none "$root/proc"
trap 'umount "$root/dev" "$root/proc"' EXIT

state() { (cd "$root" && find opt/dost etc/dost etc/chromium etc/systemd etc/sysctl.d etc/passwd -printf '%p %m %u %g %l\n' -type f -exec sha256sum {} +) | sort; }
before=$(state 2>/dev/null || true)
inside /built/kiosk/install --dry-run > /dev/null
[ "$before" = "$(state 2>/dev/null || true)" ] || { echo "the dry run has changed something" >&2; exit 1; }
inside /built/kiosk/install
first=$(state)
inside /built/kiosk/install
[ "$first" = "$(state)" ] || { echo "the second run has changed something" >&2; diff <(echo "$first") <(state) >&2; exit 1; }

for user in dost dost-kiosk; do
  grep -qE "^$user:x:[0-9]+:[0-9]+::/nonexistent:/usr/sbin/nologin$" "$root/etc/passwd" || { echo "no user $user" >&2; exit 1; }
done
[ "$(stat -c '%a %U' "$root/etc/dost/server.env")" = '600 root' ] || { echo "others may read the key" >&2; exit 1; }
[ "$(find "$root/opt/dost" "$root/etc/dost" -perm /022 ! -type l | wc -l)" = 0 ] || { echo "others may write" >&2; exit 1; }
keys=$(sed -n 's/^Environment=XKB_CONFIG_EXTRA_PATH=//p' "$root/etc/systemd/system/dost-kiosk.service")
for part in rules layout; do
  name=$(sed -n "s/^keymap_$part=//p" "$root/opt/dost/kiosk/weston.ini")
  [ -f "$root$keys/${part/layout/symbols}/$name" ] || { echo "the compositor does not find its keys" >&2; exit 1; }
done
for unit in dost-server.service dost-kiosk.service; do
  inside systemctl is-enabled "$unit" > /dev/null
  inside systemd-analyze verify --man=no "/etc/systemd/system/$unit"
done
[ "$(inside systemctl is-enabled ctrl-alt-del.target || true)" = masked ] || { echo "three keys restart the machine" >&2; exit 1; }
echo "installed, twice the same, and verified"
