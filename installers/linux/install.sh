#!/bin/sh
# Puts CSP Desktop into your own menu: a link to the program, its icons and its kind of file. Needs no rights.
#   ./install.sh            links what lies in this folder; run it again after you moved the folder
#   ./install.sh --remove   takes the links away; the folder and your data stay
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
icons=$data/icons/hicolor

# Each line: where it goes, and the file of this folder that it leads to.
links() {
    cat <<LINKS
$bin/csp-desktop|csp-desktop
$icons/256x256/apps/csp-desktop.png|share/icons/hicolor/256x256/apps/csp-desktop.png
$icons/scalable/apps/csp-desktop.svg|share/icons/hicolor/scalable/apps/csp-desktop.svg
$icons/256x256/mimetypes/application-vnd.csp-desktop.catalog+json.png|share/icons/hicolor/256x256/mimetypes/application-vnd.csp-desktop.catalog+json.png
$icons/scalable/mimetypes/application-vnd.csp-desktop.catalog+json.svg|share/icons/hicolor/scalable/mimetypes/application-vnd.csp-desktop.catalog+json.svg
$data/mime/packages/csp-desktop.xml|share/mime/packages/csp-desktop.xml
LINKS
}
entry=$data/applications/csp-desktop.desktop

# Whether $1 is a link to $2 in a folder like this one, though that may be gone by now.
is_ours() {
    [ -L "$1" ] || return 1
    leads=$(readlink "$1")
    case $leads in
        */"$2") [ -f "${leads%/"$2"}/install.sh" ] || ! [ -e "$leads" ] ;;
        *) return 1 ;;
    esac
}

# What shows menus and knows kinds of files keeps an index; where the tool is missing, nothing keeps one.
refresh() {
    if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$data/applications" || true; fi
    if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" || true; fi
    if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -qtf "$icons" || true; fi
}

install() {
    # The menu's file has a quoting of its own, and these have a meaning there.
    case $here in
        *[\"\`\$\\%\|]*) echo "The path $here holds a character that menus cannot name. Move this folder first." >&2; exit 1 ;;
    esac
    links | while IFS='|' read -r link target; do
        if { [ -e "$link" ] || [ -L "$link" ]; } && ! is_ours "$link" "$target"; then
            echo "$link is there already and is not ours. Move it away first." >&2
            exit 1
        fi
    done
    links | while IFS='|' read -r link target; do
        mkdir -p "$(dirname -- "$link")"
        ln -sfn "$here/$target" "$link"
    done
    mkdir -p "$data/applications"
    # By its whole path: not every session looks for programs in ~/.local/bin.
    while IFS= read -r line; do
        case $line in
            Exec=*) printf 'Exec="%s" %%f\n' "$here/csp-desktop" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done <"$here/csp-desktop.desktop" >"$entry"
    refresh
    echo "CSP Desktop is in your menu, and csp-desktop in $bin."
}

remove() {
    links | while IFS='|' read -r link target; do
        if is_ours "$link" "$target"; then rm -f -- "$link"; fi
    done
    rm -f -- "$entry"
    refresh
    echo "CSP Desktop is out of your menu. This folder and your data are as they were."
}

case ${1:-} in
    "") install ;;
    --remove) remove ;;
    *) echo "usage: $0 [--remove]" >&2; exit 2 ;;
esac
