"""Write the icons of Windows, macOS and Linux from our drawings: ``python -m tools.icons``.

Committed, so that a bundle, a wheel and a checkout have the same files; a test holds them against the drawings.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources/icons"
DRAWINGS = ("csp-desktop", "csp-document")
WINDOWS_PIXELS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""What Windows asks for at 100 to 200 %, and the large views of its Explorer."""
MACOS_PIXELS = 1024
WINDOW_PIXELS = 256
SIDE = Path(__file__).resolve().parent.parent / "installers/windows/side.bmp"
"""The picture at the left of the setup's last page."""
SIDE_PIXELS = (164, 314)
SIDE_COLOUR = "#EAF1F9"


def picture(name: str, pixels: int) -> Image.Image:
    """Return a drawing at a size; each size is drawn anew, because scaling down blurs small ones."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(FOLDER / f"{name}.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs name bytes only; the manual a string
    return Image.open(BytesIO(buffer.data().data()))


def write(name: str) -> None:
    """Write the icon files of one drawing."""
    small = [picture(name, pixels) for pixels in WINDOWS_PIXELS]
    sizes = [(pixels, pixels) for pixels in WINDOWS_PIXELS]
    small[-1].save(FOLDER / f"{name}.ico", sizes=sizes, append_images=small[:-1])
    # The parts of an .icns are powers of two; Pillow scales those that are not given.
    parts = [picture(name, pixels) for pixels in (16, 32, 64, 128, 256, 512)]
    picture(name, MACOS_PIXELS).save(FOLDER / f"{name}.icns", append_images=parts)
    picture(name, WINDOW_PIXELS).save(FOLDER / f"{name}.png", optimize=True)


def side() -> Image.Image:
    """Return the setup's side picture: our mark on a quiet ground, few colours so that the file stays small."""
    width, _height = SIDE_PIXELS
    mark = picture("csp-desktop", 96).convert("RGBA")
    ground = Image.new("RGBA", SIDE_PIXELS, SIDE_COLOUR)
    ground.alpha_composite(mark, ((width - mark.width) // 2, 40))
    return ground.convert("RGB").quantize(64)


def main() -> int:
    """Write all of them."""
    for name in DRAWINGS:
        write(name)
    side().save(SIDE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
