#!/usr/bin/python3
"""Renews the pictures of the documentation from those that `./lintel shots` has drawn.

    docs/pictures.py SHOTS

Which ones there are is what the Markdown files show: docs/pictures/NAME.png is the scenario NAME.
"""
import pathlib
import re
import sys

from PIL import Image

ROOT = pathlib.Path(__file__).resolve().parent.parent
STORED = ROOT / "docs" / "pictures"
WIDTH = 960
COLOURS = 128  # flat fields and smoothed letters: nobody sees a difference


def wanted():
    text = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))))
    return sorted(set(re.findall(r"pictures/([a-z-]+)\.png", text)))


def renew(shots):
    names = wanted()
    for name in names:
        drawn = shots / f"{name}-1280x800.png"
        if not drawn.exists():
            sys.exit(f"pictures.py: no picture {drawn}; ./lintel shots draws it")
        picture = Image.open(drawn).convert("RGB")
        small = picture.resize((WIDTH, picture.height * WIDTH // picture.width), Image.Resampling.LANCZOS)
        small.quantize(COLOURS).save(STORED / f"{name}.png", optimize=True)
    for old in STORED.glob("*.png"):
        if old.stem not in names:
            old.unlink()
    print(f"{len(names)} pictures in docs/pictures")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    renew(pathlib.Path(sys.argv[1]))
