"""Pictures of every scenario against stored ones, which are small: what matters is what stands
where in which colour, not how a font is drawn.

    pictures.py compare SHOTS   what differs, and where; writes the new picture beside the stored one
    pictures.py accept SHOTS    the stored pictures become these
    pictures.py draw SHOTS PROGRAM SCENARIOS [FEWEST]
                                draws what is to be compared, and compares it; fewer blocks are
                                let pass where other fonts break lines elsewhere

SHOTS is a folder of NAME-WIDTHxHEIGHT.png as `lintel-display --shots` draws them.
"""
import pathlib
import subprocess
import sys

from PIL import Image, ImageChops, ImageFilter

STORED = pathlib.Path(__file__).parent / "pictures"
#: Blocks along the longer side. One is about as high as a line of small text.
BLOCKS = 96
#: A channel of a block may be so much lighter or darker; letters move a little between fonts.
TOLERANCE = 26
#: So many blocks have to differ before people would call it another picture.
FEWEST = 12
#: Pictures of these are compared in every size there is, all others at 1280×800.
EVERYWHERE = ("free", "in-use", "check-in", "find-rooms", "report", "pairing")
ORDINARY = "1280x800"


def is_wanted(name):
    scenario, _, size = name.rpartition("-")
    return size == ORDINARY or scenario in EVERYWHERE


def small(path):
    image = Image.open(path).convert("RGB")
    scale = BLOCKS / max(image.size)
    return image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.BOX), image.size


def differing(new, old):
    """Blocks that are darker than the darkest or lighter than the lightest of their neighbours
    in the other picture."""
    least, most = old.filter(ImageFilter.MinFilter(3)), old.filter(ImageFilter.MaxFilter(3))
    off = ImageChops.lighter(ImageChops.subtract(new, most), ImageChops.subtract(least, new))
    strongest = off.split()[0]
    for channel in off.split()[1:]:
        strongest = ImageChops.lighter(strongest, channel)
    return strongest.point(lambda value: 255 if value > TOLERANCE else 0)


def difference(new, old, size, fewest):
    """In words; empty when they are the same picture."""
    if new.size != old.size:
        return f"has another shape: {new.size} instead of {old.size}"
    # What has come is not in the old one, what has gone is not in the new one.
    mask = ImageChops.lighter(differing(new, old), differing(old, new))
    count = mask.histogram()[255]
    if count < fewest:
        return ""
    scale = max(size) / BLOCKS
    left, top, right, bottom = (round(edge * scale) for edge in mask.getbbox())
    return f"differs in {count} places between ({left}, {top}) and ({right}, {bottom}) of the glass"


def compare(shots, fewest=FEWEST):
    STORED.mkdir(exist_ok=True)
    names = {path.stem for path in shots if is_wanted(path.stem)}
    stored = {path.stem for path in STORED.glob("*.png") if not path.stem.endswith(".new")}
    flaws = [f"{name}: nobody draws it any more" for name in sorted(stored - names)]
    for path in sorted(shots):
        if path.stem not in names:
            continue
        new, size = small(path)
        beside = STORED / f"{path.stem}.new.png"
        if path.stem not in stored:
            words = "has no stored picture"
        else:
            words = difference(new, Image.open(STORED / path.name).convert("RGB"), size, fewest)
        if words:
            new.save(beside, optimize=True)
            scenario, _, drawn = path.stem.rpartition("-")
            flaws.append(f"{scenario} at {drawn} {words}\n    drawn: {path}\n    small: {beside}")
        else:
            beside.unlink(missing_ok=True)
    return flaws


def accept(shots):
    STORED.mkdir(exist_ok=True)
    for old in STORED.glob("*.png"):
        old.unlink()
    kept = [path for path in shots if is_wanted(path.stem)]
    for path in kept:
        small(path)[0].quantize(256, dither=Image.Dither.NONE).save(STORED / path.name, optimize=True)
    return len(kept)


def draw(program, scenarios, shots):
    for old in shots.glob("*.png"):
        old.unlink()
    files = sorted(scenarios.glob("*.json"))
    subprocess.run([program, "--out", shots, "--size", ORDINARY, *files], check=True)
    subprocess.run([program, "--out", shots, *(scenarios / f"{name}.json" for name in EVERYWHERE)], check=True)


def main():
    what, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    if what == "draw":
        folder.mkdir(parents=True, exist_ok=True)
        draw(sys.argv[3], pathlib.Path(sys.argv[4]), folder)
    shots = sorted(folder.glob("*-*x*.png"))
    if not shots:
        sys.exit(f"no pictures in {folder}")
    if what == "accept":
        print(f"{accept(shots)} pictures are the ones to compare with now")
        return
    flaws = compare(shots, *map(int, sys.argv[5:6]))
    for flaw in flaws:
        print(flaw)
    if flaws:
        sys.exit(f"{len(flaws)} pictures differ; if that is right: ./lintel shots --accept")


if __name__ == "__main__":
    main()
