"""What a paired display must never lose, as it lies on the disk."""
import hashlib
import pathlib
import shutil


def intact(path: pathlib.Path) -> bool:
    """Whether a file of the display is whole: its header names length and SHA-256."""
    try:
        head, _, body = path.read_bytes().partition(b"\n")
    except OSError:
        return False
    words = head.decode("latin-1").split()
    return (len(words) == 4 and words[:2] == ["lintel-file", "1"] and len(body) == int(words[3])
            and hashlib.sha256(body).hexdigest() == words[2])


def kept(data: pathlib.Path, *names: str) -> bool:
    """Whether each of these, or the copy before it, is whole."""
    return all(intact(data / name) or intact(data / (name + ".previous")) for name in names)


def fingerprint(data: pathlib.Path) -> dict[str, bytes]:
    """Who the display is: the bytes of key and binding."""
    return {name: (data / name).read_bytes() for name in ("bound", "secret-identity")}


def copy_disk(data: pathlib.Path, to: pathlib.Path) -> None:
    """The folder of a running display as an imaging tool takes it: without its lock and
    socket, and without what was half written and gone again meanwhile."""
    shutil.rmtree(to, ignore_errors=True)
    to.mkdir(parents=True)
    for file in data.iterdir():
        if file.is_file() and not file.name.startswith("display.") and not file.name.endswith(".next"):
            try:
                shutil.copy2(file, to / file.name)
            except FileNotFoundError:
                pass
